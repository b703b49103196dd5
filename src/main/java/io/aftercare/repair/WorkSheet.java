package io.aftercare.repair;

import io.aftercare.entitlement.CostClass;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Everything a repair order says, as the workshop and the case page read it. What is not known yet is null.
 *
 * @param repeatOf           the earlier order whose repair did not last
 * @param excludedTechnician who did that repair and stays away from this one
 * @param benchFor           whom the lead gave the unit after failed tests
 * @param warrantyShare percent of each cost class that the warranty or goodwill pays
 * @param diagnosisChecks    the {@link TestCheck}s of the diagnosis, separated by commas
 * @param contestCovered     whether whoever pays also pays for the damage; null until the answer
 * @param reworkRound   how many tests the repair has failed
 */
public record WorkSheet(
        String number,
        String caseNumber,
        String serial,
        String symptom,
        String repeatOf,
        String excludedTechnician,
        RepairStatus status,
        Map<CostClass, Integer> warrantyShare,
        DiagnosisResult diagnosis,
        String faultCode,
        String finding,
        String diagnosisChecks,
        Integer plannedMinutes,
        String diagnosedBy,
        Instant contestedAt,
        Instant contestAnsweredAt,
        String contestAnsweredBy,
        Boolean contestCovered,
        String resolutionCode,
        String workDone,
        String causalPart,
        OldPart oldPart,
        String repairedBy,
        int reworkRound,
        TestMode testMode,
        String testReason,
        String benchFor,
        Instant startedAt,
        Instant endedAt,
        List<Line> lines,
        List<Round> rounds,
        List<Test> tests) {

    /** Pieces of a part or minutes of labour; labour has no text. */
    public record Line(LineKind kind, String text, int quantity, int reworkRound, String bookedBy, Instant bookedAt) {}

    /** What one round of work was; a round that failed its test is followed by the next. */
    public record Round(
            int reworkRound,
            String resolutionCode,
            String workDone,
            String causalPart,
            OldPart oldPart,
            String repairedBy,
            Instant repairedAt) {}

    /** One test; {@code checklist} names the {@link TestCheck}s made, separated by commas. */
    public record Test(
            int reworkRound,
            TestMode mode,
            String tester,
            boolean passed,
            String checklist,
            String failure,
            String reason,
            Instant startedAt,
            Instant endedAt) {}

    /** Minutes of everybody's work on the unit so far: diagnosis, repair and tests. */
    public int labourMinutes() {
        return times().stream().mapToInt(WorkTime::total).sum();
    }

    /** The same minutes person by person, in the order in which they came to the unit. */
    public List<WorkTime> times() {
        return WorkTime.of(lines);
    }

    public List<Line> plannedParts() {
        return of(LineKind.PLANNED_PART);
    }

    public List<Line> usedParts() {
        return of(LineKind.USED_PART);
    }

    /** The parts that one round of work used. */
    public List<Line> usedParts(int round) {
        return usedParts().stream().filter(line -> line.reworkRound() == round).toList();
    }

    /** What the last test found wrong; null if it passed or there was none. */
    public String lastFailure() {
        return tests.isEmpty() ? null : tests.get(tests.size() - 1).failure();
    }

    /** Whether there is a test report to be printed. */
    public boolean reported() {
        return status == RepairStatus.NO_FAULT_FOUND;
    }

    private List<Line> of(LineKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }
}
