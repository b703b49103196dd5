package io.aftercare.repair;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkshopOrders extends JpaRepository<WorkshopOrder, Long> {

    Optional<WorkshopOrder> findByTicketNumber(String number);

    List<WorkshopOrder> findByTicketCaseNumberOrderById(String caseNumber);

    List<WorkshopOrder> findByTicketSerialOrderById(String serial);
}
