package io.aftercare.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftercare.entitlement.CostClass;
import io.aftercare.shared.ConflictException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkshopOrderTests {

    private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");
    private static final Diagnosis DIAGNOSIS =
            new Diagnosis("PUMP", "The pump is blocked", 45, List.of(new PartLine(1, "pump"), new PartLine(2, "seal")));
    private static final WorkReport WORK = new WorkReport(
            "REPLACED", "Pump replaced", "pump", List.of(new PartLine(1, "pump")), 50, OldPart.UNDECIDED);

    private final WorkshopOrder order = new WorkshopOrder(
            "RO-2026-000001", "WC-2026-000001", "CM500-1", PayerShares.of(Map.of(CostClass.PARTS, 100)), NOW);

    @Test
    void waitsForItsDiagnosisWithTheSharesOfThePayer() {
        assertThat(order.getStatus()).isEqualTo(RepairStatus.WAITING);
        assertThat(order.getShares().byCostClass())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(CostClass.PARTS, 100, CostClass.LABOUR, 0, CostClass.TRAVEL, 0));
    }

    @Test
    void refusesSharesBeyondAHundredPercent() {
        assertThatThrownBy(() -> PayerShares.of(Map.of(CostClass.LABOUR, 101)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsWhatTheDiagnosisFound() {
        order.diagnose(DIAGNOSIS, "tom", NOW);

        assertThat(order.getStatus()).isEqualTo(RepairStatus.DIAGNOSED);
        assertThat(order.getFindings()).isEqualTo(new Findings("PUMP", "The pump is blocked", 45, "tom"));
        assertThat(order.getLines()).extracting(OrderLine::getText).containsExactly("pump", "seal");
    }

    @Test
    void refusesToBeRepairedBeforeItsDiagnosis() {
        refuses("repair-wrong-moment", () -> order.repair(WORK, "tom", NOW));
    }

    @Test
    void refusesASecondDiagnosis() {
        order.diagnose(DIAGNOSIS, "tom", NOW);

        refuses("repair-wrong-moment", () -> order.diagnose(DIAGNOSIS, "tom", NOW));
    }

    @Test
    void booksPartsAndMinutesOfTheWork() {
        repaired(TestMode.NONE);

        assertThat(order.getStatus()).isEqualTo(RepairStatus.REPAIRED);
        assertThat(order.getLines())
                .extracting(OrderLine::getKind, OrderLine::getQuantity)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(LineKind.USED_PART, 1),
                        org.assertj.core.groups.Tuple.tuple(LineKind.LABOUR_MINUTES, 50));
    }

    @Test
    void completesWithoutATestWhereNoneIsNeeded() {
        repaired(TestMode.NONE);

        order.complete(NOW.plusSeconds(60));

        assertThat(order.getStatus()).isEqualTo(RepairStatus.COMPLETED);
        assertThat(order.getEndedAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void refusesATestWhereNoneIsNeeded() {
        repaired(TestMode.NONE);

        refuses("repair-no-test", () -> order.test(passed(), "tanja", NOW));
    }

    @Test
    void refusesToCompleteBeforeItsTest() {
        repaired(TestMode.OTHER);

        refuses("repair-not-tested", () -> order.complete(NOW));
    }

    @Test
    void refusesATestByTheRepairerWhereFourEyesAreAsked() {
        repaired(TestMode.OTHER);

        refuses("repair-four-eyes", () -> order.test(passed(), "tom", NOW));
    }

    @Test
    void letsTheRepairerTestWhereNobodyElseWorks() {
        repaired(TestMode.SELF);

        order.test(passed(), "tom", NOW);
        order.complete(NOW);

        assertThat(order.getStatus()).isEqualTo(RepairStatus.COMPLETED);
    }

    @Test
    void goesBackToTheBenchAfterAFailedTestAndAsksAnew() {
        repaired(TestMode.OTHER);

        order.test(failed(), "tanja", NOW);

        assertThat(order.getStatus()).isEqualTo(RepairStatus.REWORK);
        assertThat(order.getReworkRound()).isEqualTo(1);
        refuses("repair-wrong-moment", () -> order.complete(NOW));
        order.repair(WORK, "tom", NOW);
        assertThat(order.getTestMode()).isNull();
        refuses("repair-not-tested", () -> order.complete(NOW));
    }

    @Test
    void takesASecondRoundToItsEnd() {
        repaired(TestMode.OTHER);
        order.test(failed(), "tanja", NOW);
        order.repair(WORK, "tanja", NOW);
        order.chooseTest(TestMode.OTHER, "failed-before");

        order.test(passed(), "tom", NOW);
        order.complete(NOW);

        assertThat(order.getTests()).extracting(TestRun::isPassed).containsExactly(false, true);
        assertThat(order.getTests()).extracting(TestRun::getReworkRound).containsExactly(0, 1);
    }

    @Test
    void refusesASecondTestAfterAPassedOne() {
        repaired(TestMode.OTHER);
        order.test(passed(), "tanja", NOW);

        refuses("repair-no-test", () -> order.test(failed(), "tanja", NOW));
    }

    @Test
    void decidesTheOldPartOnce() {
        repaired(TestMode.NONE);

        order.disposeOldPart(OldPart.SCRAP);

        assertThat(order.getWork().oldPart()).isEqualTo(OldPart.SCRAP);
        refuses("repair-old-part-decided", () -> order.disposeOldPart(OldPart.DONOR));
    }

    @Test
    void hasNoOldPartBeforeTheWork() {
        refuses("repair-old-part-decided", () -> order.disposeOldPart(OldPart.SCRAP));
    }

    private void repaired(TestMode mode) {
        order.diagnose(DIAGNOSIS, "tom", NOW);
        order.repair(WORK, "tom", NOW);
        order.chooseTest(mode, "because");
    }

    private static TestReport passed() {
        return new TestReport(true, EnumSet.allOf(TestCheck.class), null, null, NOW);
    }

    private static TestReport failed() {
        return new TestReport(false, Set.of(TestCheck.SAFETY), "leaks", null, NOW);
    }

    private static void refuses(String code, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
