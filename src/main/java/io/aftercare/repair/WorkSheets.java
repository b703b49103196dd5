package io.aftercare.repair;

import io.aftercare.shared.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The written side of the workshop's orders: opens, finds and prints them. */
@Component
public class WorkSheets {

    private final WorkshopOrders orders;
    private final WorkSheetMapper mapper;

    WorkSheets(WorkshopOrders orders, WorkSheetMapper mapper) {
        this.orders = orders;
        this.mapper = mapper;
    }

    /** Everything the order says. @throws NotFoundException if there is none */
    @Transactional(readOnly = true)
    public WorkSheet get(String number) {
        return mapper.sheet(require(number));
    }

    @Transactional(readOnly = true)
    public Optional<WorkSheet> find(String number) {
        return orders.findByTicketNumber(number).map(mapper::sheet);
    }

    /** The sheets of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<WorkSheet> ofCase(String caseNumber) {
        return orders.findByTicketCaseNumberOrderById(caseNumber).stream()
                .map(mapper::sheet)
                .toList();
    }

    List<RepairOrder> ordersOf(String caseNumber) {
        return orders.findByTicketCaseNumberOrderById(caseNumber).stream()
                .map(mapper::order)
                .toList();
    }

    /** The sheets of a unit, oldest first. */
    @Transactional(readOnly = true)
    public List<WorkSheet> ofUnit(String serial) {
        return orders.findByTicketSerialOrderById(serial).stream()
                .map(mapper::sheet)
                .toList();
    }

    void open(JobTicket ticket, PayerShares shares) {
        orders.save(new WorkshopOrder(ticket, shares));
    }

    /** The order of the case that has not ended. */
    Optional<WorkshopOrder> openOrderOf(String caseNumber) {
        return orders.findByTicketCaseNumberOrderById(caseNumber).stream()
                .filter(order -> !order.getCourse().getStatus().ended())
                .findFirst();
    }

    /** Who did the last work of an order; null if nobody did. */
    String repairerOf(String number) {
        return orders.findByTicketNumber(number)
                .map(WorkshopOrder::getWork)
                .map(WorkDone::repairedBy)
                .orElse(null);
    }

    WorkshopOrder require(String number) {
        return orders.findByTicketNumber(number).orElseThrow(() -> new NotFoundException("repair order " + number));
    }
}
