package io.aftercare.repair;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface IntakeChecks extends JpaRepository<IntakeCheck, Long> {

    List<IntakeCheck> findByCaseNumberOrderById(String caseNumber);

    /** At once, so that those of a later intake find their place free. */
    @Modifying
    @Query("delete from IntakeCheck check where check.caseNumber = :caseNumber")
    void removeOf(String caseNumber);
}
