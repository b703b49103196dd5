package io.aftercare.repair;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;

/** Where an order stands, at whose bench, and when it ended. Which step may come next is the order's business. */
@Embeddable
class RepairCourse {

    @Enumerated(EnumType.STRING)
    private RepairStatus status = RepairStatus.WAITING;

    private String benchFor;
    private Instant endedAt;

    boolean isOneOf(RepairStatus... allowed) {
        return Set.of(allowed).contains(status);
    }

    /** Goes on; nobody in particular is to work on it. */
    void become(RepairStatus next) {
        status = next;
        benchFor = null;
    }

    /** Goes back to this technician's bench. */
    void rework(String technician) {
        status = RepairStatus.REWORK;
        benchFor = technician;
    }

    void end(RepairStatus ending, Instant now) {
        status = ending;
        endedAt = now;
    }

    public RepairStatus getStatus() {
        return status;
    }

    public String getBenchFor() {
        return benchFor;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
