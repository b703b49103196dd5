package io.aftercare.repair;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface UnitReturns extends JpaRepository<UnitReturn, Long> {

    Optional<UnitReturn> findByCaseNumber(String caseNumber);
}
