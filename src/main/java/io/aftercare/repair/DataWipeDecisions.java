package io.aftercare.repair;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DataWipeDecisions extends JpaRepository<DataWipeDecision, Long> {

    Optional<DataWipeDecision> findFirstByCaseNumberOrderByIdDesc(String caseNumber);
}
