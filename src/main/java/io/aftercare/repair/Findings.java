package io.aftercare.repair;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the diagnosis left on the order. */
@Embeddable
record Findings(
        @Enumerated(EnumType.STRING) DiagnosisResult diagnosis,
        String faultCode,
        String finding,
        String diagnosisChecks,
        Integer plannedMinutes,
        String diagnosedBy) {

    static Findings of(Diagnosis diagnosis, String technician) {
        return new Findings(
                diagnosis.result(),
                diagnosis.faultCode(),
                diagnosis.finding(),
                TestCheck.column(diagnosis.checks()),
                diagnosis.plannedMinutes(),
                technician);
    }
}
