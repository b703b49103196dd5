package io.aftercare.repair;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the last round of work left on the order. */
@Embeddable
record WorkDone(
        String resolutionCode,
        String workDone,
        String causalPart,
        @Enumerated(EnumType.STRING) OldPart oldPart,
        String repairedBy) {

    static WorkDone of(WorkReport report, String technician) {
        return new WorkDone(
                report.resolutionCode(), report.workDone(), report.causalPart(), report.oldPart(), technician);
    }

    WorkDone with(OldPart disposition) {
        return new WorkDone(resolutionCode, workDone, causalPart, disposition, repairedBy);
    }
}
