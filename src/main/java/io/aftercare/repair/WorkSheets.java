package io.aftercare.repair;

import io.aftercare.shared.Clock;
import io.aftercare.shared.NotFoundException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The written side of the workshop's orders: opens, finds and prints them. */
@Component
public class WorkSheets {

    private final WorkshopOrders orders;
    private final WorkSheetMapper mapper;
    private final Clock clock;

    WorkSheets(WorkshopOrders orders, WorkSheetMapper mapper, Clock clock) {
        this.orders = orders;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Everything the order says. @throws NotFoundException if there is none */
    @Transactional(readOnly = true)
    public WorkSheet get(String number) {
        return mapper.sheet(require(number));
    }

    /** The sheets of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<WorkSheet> ofCase(String caseNumber) {
        return orders.findByCaseNumberOrderById(caseNumber).stream()
                .map(mapper::sheet)
                .toList();
    }

    List<RepairOrder> ordersOf(String caseNumber) {
        return orders.findByCaseNumberOrderById(caseNumber).stream()
                .map(mapper::order)
                .toList();
    }

    /** The sheets of a unit, oldest first. */
    @Transactional(readOnly = true)
    public List<WorkSheet> ofUnit(String serial) {
        return orders.findBySerialOrderById(serial).stream().map(mapper::sheet).toList();
    }

    void open(String number, String caseNumber, String serial, PayerShares shares) {
        orders.save(new WorkshopOrder(number, caseNumber, serial, shares, clock.now()));
    }

    WorkshopOrder require(String number) {
        return orders.findByNumber(number).orElseThrow(() -> new NotFoundException("repair order " + number));
    }
}
