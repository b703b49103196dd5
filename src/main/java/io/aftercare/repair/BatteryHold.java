package io.aftercare.repair;

import io.aftercare.shared.ConflictException;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A swollen or damaged battery: nobody works on the unit until somebody has made it safe. */
@Entity
@Table(name = "battery_hold")
class BatteryHold {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String caseNumber;
    private String heldBy;
    private Instant heldAt;
    private String releasedBy;
    private Instant releasedAt;
    private String done;

    protected BatteryHold() {}

    BatteryHold(String caseNumber, String heldBy, Instant heldAt) {
        this.caseNumber = caseNumber;
        this.heldBy = heldBy;
        this.heldAt = heldAt;
    }

    boolean held() {
        return releasedAt == null;
    }

    /** @throws ConflictException if it is released already */
    void release(String what, String by, Instant now) {
        if (!held()) {
            throw new ConflictException("battery-released", caseNumber);
        }
        done = what;
        releasedBy = by;
        releasedAt = now;
    }

    IntakeSheet.Battery view() {
        return new IntakeSheet.Battery(heldBy, heldAt, releasedBy, releasedAt, done);
    }
}
