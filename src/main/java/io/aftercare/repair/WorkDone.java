package io.aftercare.repair;

import io.aftercare.shared.ConflictException;
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

    /** @throws ConflictException if it is decided what becomes of the old part */
    WorkDone disposed(OldPart disposition, String order) {
        if (oldPart != OldPart.UNDECIDED) {
            throw new ConflictException("repair-old-part-decided", order);
        }
        if (disposition == OldPart.UNDECIDED || disposition == OldPart.NONE) {
            throw new IllegalArgumentException("not a disposition: " + disposition);
        }
        return new WorkDone(resolutionCode, workDone, causalPart, disposition, repairedBy);
    }
}
