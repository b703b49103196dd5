package io.aftercare.repair;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a customer decided about the data on a unit; decisions are added, never changed, and the latest counts. */
@Entity
@Table(name = "data_wipe_decision")
class DataWipeDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private DataWipe decision;

    private String takenBy;
    private Instant takenAt;

    protected DataWipeDecision() {}

    DataWipeDecision(String caseNumber, DataWipe decision, String takenBy, Instant takenAt) {
        this.caseNumber = caseNumber;
        this.decision = decision;
        this.takenBy = takenBy;
        this.takenAt = takenAt;
    }

    IntakeSheet.Wipe view() {
        return new IntakeSheet.Wipe(decision, takenBy, takenAt);
    }
}
