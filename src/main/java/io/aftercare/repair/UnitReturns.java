package io.aftercare.repair;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface UnitReturns extends JpaRepository<UnitReturn, Long> {

    /** The latest attempt. */
    Optional<UnitReturn> findFirstByCaseNumberOrderByAttemptDesc(String caseNumber);
}
