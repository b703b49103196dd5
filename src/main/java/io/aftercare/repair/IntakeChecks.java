package io.aftercare.repair;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface IntakeChecks extends JpaRepository<IntakeCheck, Long> {

    List<IntakeCheck> findByCaseNumberOrderById(String caseNumber);
}
