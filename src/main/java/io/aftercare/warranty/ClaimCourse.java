package io.aftercare.warranty;

import static io.aftercare.warranty.ClaimLaw.require;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How far a claim is, and from when to when it lives. */
@Embeddable
class ClaimCourse {

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    private Instant startedAt;
    private Instant endedAt;
    private String endedBy;

    protected ClaimCourse() {}

    static ClaimCourse begin(Instant now) {
        var course = new ClaimCourse();
        course.status = ClaimStatus.SUBMITTED;
        course.startedAt = now;
        return course;
    }

    void become(ClaimStatus next, String number) {
        require(status.canBecome(next), "claim-status", number);
        status = next;
    }

    void end(String by, Instant now) {
        endedAt = now;
        endedBy = by;
    }

    /** Whether nothing can happen to the claim any more. */
    boolean over() {
        return endedAt != null;
    }

    ClaimStatus status() {
        return status;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    String endedBy() {
        return endedBy;
    }
}
