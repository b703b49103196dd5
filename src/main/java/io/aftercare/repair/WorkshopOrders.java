package io.aftercare.repair;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkshopOrders extends JpaRepository<WorkshopOrder, Long> {

    Optional<WorkshopOrder> findByNumber(String number);

    List<WorkshopOrder> findByCaseNumberOrderById(String caseNumber);

    List<WorkshopOrder> findBySerialOrderById(String serial);
}
