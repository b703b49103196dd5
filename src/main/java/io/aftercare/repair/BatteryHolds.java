package io.aftercare.repair;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface BatteryHolds extends JpaRepository<BatteryHold, Long> {

    Optional<BatteryHold> findFirstByCaseNumberOrderByIdDesc(String caseNumber);
}
