package io.aftercare.repair;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkshopOrders extends JpaRepository<WorkshopOrder, Long> {

    Optional<WorkshopOrder> findByTicketNumber(String number);

    /** @param pattern a LIKE pattern without anything to escape */
    List<WorkshopOrder> findByTicketNumberLikeOrderByIdDesc(String pattern, Limit limit);

    List<WorkshopOrder> findByTicketCaseNumberOrderById(String caseNumber);

    List<WorkshopOrder> findByTicketSerialOrderById(String serial);
}
