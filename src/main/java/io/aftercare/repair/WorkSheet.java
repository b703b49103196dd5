package io.aftercare.repair;

import io.aftercare.entitlement.CostClass;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Everything a repair order says, as the workshop and the case page read it. What is not known yet is null.
 *
 * @param warrantyShare percent of each cost class that the warranty or goodwill pays
 * @param reworkRound   how many tests the repair has failed
 */
public record WorkSheet(
        String number,
        String caseNumber,
        String serial,
        RepairStatus status,
        Map<CostClass, Integer> warrantyShare,
        String faultCode,
        String finding,
        Integer plannedMinutes,
        String diagnosedBy,
        String resolutionCode,
        String workDone,
        String causalPart,
        OldPart oldPart,
        String repairedBy,
        int reworkRound,
        TestMode testMode,
        String testReason,
        Instant startedAt,
        Instant endedAt,
        List<Line> lines,
        List<Test> tests) {

    /** Pieces of a part or minutes of labour; labour has no text. */
    public record Line(LineKind kind, String text, int quantity, int reworkRound, String bookedBy, Instant bookedAt) {}

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

    /** Minutes worked on the unit so far, over all rounds. */
    public int labourMinutes() {
        return of(LineKind.LABOUR_MINUTES).stream().mapToInt(Line::quantity).sum();
    }

    public List<Line> plannedParts() {
        return of(LineKind.PLANNED_PART);
    }

    public List<Line> usedParts() {
        return of(LineKind.USED_PART);
    }

    /** What the last test found wrong; null if it passed or there was none. */
    public String lastFailure() {
        return tests.isEmpty() ? null : tests.get(tests.size() - 1).failure();
    }

    private List<Line> of(LineKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }
}
