package io.aftercare.repair;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One test of a repaired unit. */
@Entity
@Table(name = "repair_test")
class TestRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int reworkRound;

    @Enumerated(EnumType.STRING)
    private TestMode mode;

    private String tester;
    private boolean passed;
    private String checklist;
    private String failure;
    private String reason;
    private Instant startedAt;
    private Instant endedAt;

    protected TestRun() {}

    TestRun(int round, TestMode mode, TestReport report, String tester, Instant endedAt) {
        this.reworkRound = round;
        this.mode = mode;
        this.tester = tester;
        this.passed = report.passed();
        this.checklist = TestCheck.column(report.checks());
        this.failure = report.failure();
        this.reason = report.reason();
        this.startedAt = report.startedAt();
        this.endedAt = endedAt;
    }

    public int getReworkRound() {
        return reworkRound;
    }

    public TestMode getMode() {
        return mode;
    }

    public String getTester() {
        return tester;
    }

    public boolean isPassed() {
        return passed;
    }

    public String getChecklist() {
        return checklist;
    }

    public String getFailure() {
        return failure;
    }

    public String getReason() {
        return reason;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
