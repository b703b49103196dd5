package io.aftercare.repair;

import io.aftercare.shared.ConflictException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A repair order. Goes from WAITING over DIAGNOSED to REPAIRED, by failed tests over REWORK to REPAIRED again, and ends
 * COMPLETED; every other step is refused.
 */
@Entity
@Table(name = "repair_order")
class WorkshopOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String number;
    private String caseNumber;
    private String serial;

    @Enumerated(EnumType.STRING)
    private RepairStatus status;

    @Embedded
    private PayerShares shares;

    @Embedded
    private Findings findings;

    @Embedded
    private WorkDone work;

    private int reworkRound;

    @Enumerated(EnumType.STRING)
    private TestMode testMode;

    private String testReason;
    private Instant startedAt;
    private Instant endedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "repair_order_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<OrderLine> lines = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "repair_order_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<TestRun> tests = new ArrayList<>();

    protected WorkshopOrder() {}

    WorkshopOrder(String number, String caseNumber, String serial, PayerShares shares, Instant startedAt) {
        this.number = number;
        this.caseNumber = caseNumber;
        this.serial = serial;
        this.status = RepairStatus.WAITING;
        this.shares = shares;
        this.startedAt = startedAt;
    }

    void diagnose(Diagnosis diagnosis, String technician, Instant now) {
        requireStatus(RepairStatus.WAITING);
        status = RepairStatus.DIAGNOSED;
        findings = Findings.of(diagnosis, technician);
        book(LineKind.PLANNED_PART, diagnosis.plannedParts(), technician, now);
    }

    void repair(WorkReport report, String technician, Instant now) {
        requireStatus(RepairStatus.DIAGNOSED, RepairStatus.REWORK);
        status = RepairStatus.REPAIRED;
        work = WorkDone.of(report, technician);
        testMode = null;
        testReason = null;
        book(LineKind.USED_PART, report.usedParts(), technician, now);
        book(LineKind.LABOUR_MINUTES, List.of(new PartLine(report.labourMinutes(), null)), technician, now);
    }

    void chooseTest(TestMode mode, String reason) {
        requireStatus(RepairStatus.REPAIRED);
        testMode = mode;
        testReason = reason;
    }

    void test(TestReport report, String tester, Instant now) {
        requireStatus(RepairStatus.REPAIRED);
        if (testMode == null || testMode == TestMode.NONE || passedThisRound()) {
            throw new ConflictException("repair-no-test", number);
        }
        if (testMode == TestMode.OTHER && tester.equals(work.repairedBy())) {
            throw new ConflictException("repair-four-eyes", number);
        }
        tests.add(new TestRun(reworkRound, testMode, report, tester, now));
        if (!report.passed()) {
            status = RepairStatus.REWORK;
            reworkRound++;
        }
    }

    void complete(Instant now) {
        requireStatus(RepairStatus.REPAIRED);
        if (testMode != TestMode.NONE && !passedThisRound()) {
            throw new ConflictException("repair-not-tested", number);
        }
        status = RepairStatus.COMPLETED;
        endedAt = now;
    }

    void disposeOldPart(OldPart disposition) {
        if (work == null || work.oldPart() != OldPart.UNDECIDED) {
            throw new ConflictException("repair-old-part-decided", number);
        }
        if (disposition == OldPart.UNDECIDED || disposition == OldPart.NONE) {
            throw new IllegalArgumentException("not a disposition: " + disposition);
        }
        work = work.with(disposition);
    }

    private boolean passedThisRound() {
        return tests.stream().anyMatch(test -> test.isPassed() && test.getReworkRound() == reworkRound);
    }

    private void book(LineKind kind, List<PartLine> parts, String technician, Instant now) {
        parts.forEach(part -> lines.add(new OrderLine(kind, part, reworkRound, technician, now)));
    }

    private void requireStatus(RepairStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw new ConflictException("repair-wrong-moment", number);
        }
    }

    public String getNumber() {
        return number;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getSerial() {
        return serial;
    }

    public RepairStatus getStatus() {
        return status;
    }

    public PayerShares getShares() {
        return shares;
    }

    public Findings getFindings() {
        return findings;
    }

    public WorkDone getWork() {
        return work;
    }

    public int getReworkRound() {
        return reworkRound;
    }

    public TestMode getTestMode() {
        return testMode;
    }

    public String getTestReason() {
        return testReason;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public List<OrderLine> getLines() {
        return List.copyOf(lines);
    }

    public List<TestRun> getTests() {
        return List.copyOf(tests);
    }
}
