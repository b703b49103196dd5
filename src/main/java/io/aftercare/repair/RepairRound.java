package io.aftercare.repair;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The work of one round; a repair that fails its test is followed by another, and each is kept. */
@Entity
@Table(name = "repair_round")
class RepairRound {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int reworkRound;
    private String resolutionCode;
    private String workDone;
    private String causalPart;

    @Enumerated(EnumType.STRING)
    private OldPart oldPart;

    private String repairedBy;
    private Instant repairedAt;

    protected RepairRound() {}

    RepairRound(int round, WorkDone work, Instant now) {
        this.reworkRound = round;
        this.resolutionCode = work.resolutionCode();
        this.workDone = work.workDone();
        this.causalPart = work.causalPart();
        this.oldPart = work.oldPart();
        this.repairedBy = work.repairedBy();
        this.repairedAt = now;
    }

    boolean oldPartOpen() {
        return oldPart == OldPart.UNDECIDED;
    }

    void disposeOldPart(OldPart disposition) {
        if (oldPartOpen()) {
            oldPart = disposition;
        }
    }

    public int getReworkRound() {
        return reworkRound;
    }

    public String getResolutionCode() {
        return resolutionCode;
    }

    public String getWorkDone() {
        return workDone;
    }

    public String getCausalPart() {
        return causalPart;
    }

    public OldPart getOldPart() {
        return oldPart;
    }

    public String getRepairedBy() {
        return repairedBy;
    }

    public Instant getRepairedAt() {
        return repairedAt;
    }
}
