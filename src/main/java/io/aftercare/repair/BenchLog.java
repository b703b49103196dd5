package io.aftercare.repair;

import io.aftercare.shared.ConflictException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What was booked on the bench: parts, minutes and tests, and how often the repair has failed. */
@Embeddable
class BenchLog {

    /** So many failed tests make it the lead's business. */
    static final int PATIENCE = 2;

    private int reworkRound;

    @Enumerated(EnumType.STRING)
    private TestMode testMode;

    private String testReason;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "repair_order_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<TestRun> tests = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "repair_order_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<OrderLine> lines = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "repair_order_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<RepairRound> rounds = new ArrayList<>();

    void work(WorkDone work, Instant now) {
        rounds.add(new RepairRound(reworkRound, work, now));
    }

    /** Whether it is still to be decided what becomes of a part that was taken out in any round. */
    boolean oldPartOpen() {
        return rounds.stream().anyMatch(RepairRound::oldPartOpen);
    }

    void disposeOldParts(OldPart disposition) {
        rounds.forEach(round -> round.disposeOldPart(disposition));
    }

    void parts(LineKind kind, List<PartLine> parts, String technician, Instant now) {
        parts.forEach(part -> lines.add(new OrderLine(kind, part, reworkRound, technician, now)));
    }

    void minutes(LineKind kind, int minutes, String technician, Instant now) {
        parts(kind, List.of(new PartLine(minutes, null)), technician, now);
    }

    void forgetChoice() {
        choose(null, null);
    }

    void choose(TestMode mode, String reason) {
        testMode = mode;
        testReason = reason;
    }

    /** Books the test. @throws ConflictException if none is due, or the repairer may not do it */
    void test(String order, TestReport report, String tester, String repairer, Instant now) {
        if (testMode == null || testMode == TestMode.NONE || passed()) {
            throw new ConflictException("repair-no-test", order);
        }
        if (testMode == TestMode.OTHER && tester.equals(repairer)) {
            throw new ConflictException("repair-four-eyes", order);
        }
        minutes(LineKind.TEST_MINUTES, report.minutes(), tester, now);
        tests.add(new TestRun(reworkRound, testMode, report, tester, now));
        if (!report.passed()) {
            reworkRound++;
        }
    }

    boolean settled() {
        return testMode == TestMode.NONE || passed();
    }

    boolean outOfPatience() {
        return reworkRound >= PATIENCE;
    }

    private boolean passed() {
        return tests.stream().anyMatch(test -> test.isPassed() && test.getReworkRound() == reworkRound);
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

    public List<RepairRound> getRounds() {
        return List.copyOf(rounds);
    }

    public List<TestRun> getTests() {
        return List.copyOf(tests);
    }

    public List<OrderLine> getLines() {
        return List.copyOf(lines);
    }
}
