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

    /** The same once it is decided what becomes of the old part; nothing changes where it was decided already. */
    WorkDone disposed(OldPart disposition) {
        if (disposition == OldPart.UNDECIDED || disposition == OldPart.NONE) {
            throw new IllegalArgumentException("not a disposition: " + disposition);
        }
        return oldPart == OldPart.UNDECIDED
                ? new WorkDone(resolutionCode, workDone, causalPart, disposition, repairedBy)
                : this;
    }
}
