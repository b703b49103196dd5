package io.aftercare.repair;

import jakarta.persistence.Embeddable;

/** What the diagnosis left on the order. */
@Embeddable
record Findings(String faultCode, String finding, Integer plannedMinutes, String diagnosedBy) {

    static Findings of(Diagnosis diagnosis, String technician) {
        return new Findings(diagnosis.faultCode(), diagnosis.finding(), diagnosis.plannedMinutes(), technician);
    }
}
