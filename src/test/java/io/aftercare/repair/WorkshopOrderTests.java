package io.aftercare.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
    private static final Diagnosis DIAGNOSIS = found(DiagnosisResult.REPAIR);
    private static final WorkReport WORK = new WorkReport(
            "REPLACED", "Pump replaced", "pump", List.of(new PartLine(1, "pump")), 50, OldPart.UNDECIDED, "");

    private final WorkshopOrder order = orderWithout(null);

    @Test
    void waitsForItsDiagnosisWithTheSharesOfThePayer() {
        assertThat(order.getCourse().getStatus()).isEqualTo(RepairStatus.WAITING);
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

        assertThat(order.getCourse().getStatus()).isEqualTo(RepairStatus.DIAGNOSED);
        assertThat(order.getFindings())
                .isEqualTo(new Findings(DiagnosisResult.REPAIR, "PUMP", "The pump is blocked", "", 45, "tom"));
        assertThat(order.getBench().getLines())
                .filteredOn(line -> line.getKind().isPart())
                .extracting(OrderLine::getText)
                .containsExactly("pump", "seal");
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

        assertThat(order.getCourse().getStatus()).isEqualTo(RepairStatus.REPAIRED);
        assertThat(order.getBench().getLines())
                .extracting(OrderLine::getKind, OrderLine::getQuantity)
                .contains(tuple(LineKind.USED_PART, 1), tuple(LineKind.LABOUR_MINUTES, 50));
    }

    @Test
    void completesWithoutATestWhereNoneIsNeeded() {
        repaired(TestMode.NONE);

        order.complete(NOW.plusSeconds(60));

        assertThat(order.getCourse().getStatus()).isEqualTo(RepairStatus.COMPLETED);
        assertThat(order.getCourse().getEndedAt()).isEqualTo(NOW.plusSeconds(60));
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

        assertThat(order.getCourse().getStatus()).isEqualTo(RepairStatus.COMPLETED);
    }

    @Test
    void goesBackToTheBenchAfterAFailedTestAndAsksAnew() {
        repaired(TestMode.OTHER);

        order.test(failed(), "tanja", NOW);

        assertThat(order.getCourse().getStatus()).isEqualTo(RepairStatus.REWORK);
        assertThat(order.getBench().getReworkRound()).isEqualTo(1);
        refuses("repair-wrong-moment", () -> order.complete(NOW));
        order.repair(WORK, "tom", NOW);
        assertThat(order.getBench().getTestMode()).isNull();
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

        assertThat(order.getBench().getTests()).extracting(TestRun::isPassed).containsExactly(false, true);
        assertThat(order.getBench().getTests())
                .extracting(TestRun::getReworkRound)
                .containsExactly(0, 1);
    }

    @Test
    void refusesASecondTestAfterAPassedOne() {
        repaired(TestMode.OTHER);
        order.test(passed(), "tanja", NOW);

        refuses("repair-no-test", () -> order.test(failed(), "tanja", NOW));
    }

    @Test
    void keepsTheWorkOfEachRound() {
        repaired(TestMode.OTHER);
        order.test(failed(), "tanja", NOW);
        order.repair(
                new WorkReport("ADJUSTED", "Valve set", null, List.of(new PartLine(2, "valve")), 20, OldPart.NONE, ""),
                "toni",
                NOW.plusSeconds(60));

        assertThat(order.getBench().getRounds())
                .extracting(
                        RepairRound::getReworkRound,
                        RepairRound::getWorkDone,
                        RepairRound::getRepairedBy,
                        RepairRound::getOldPart)
                .containsExactly(
                        tuple(0, "Pump replaced", "tom", OldPart.UNDECIDED),
                        tuple(1, "Valve set", "toni", OldPart.NONE));
        assertThat(order.oldPart()).isEqualTo(OldPart.UNDECIDED);

        order.disposeOldPart(OldPart.SCRAP);

        assertThat(order.oldPart()).isEqualTo(OldPart.NONE);
        assertThat(order.getBench().getRounds())
                .extracting(RepairRound::getOldPart)
                .containsExactly(OldPart.SCRAP, OldPart.NONE);
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

    @Test
    void endsWhereNoFaultIsFound() {
        order.diagnose(found(DiagnosisResult.NO_FAULT_FOUND), "tom", NOW);

        assertThat(order.getCourse().getStatus().outcome()).isEqualTo(RepairOutcome.NO_FAULT_FOUND);
        assertThat(order.getCourse().getEndedAt()).isEqualTo(NOW);
        refuses("repair-wrong-moment", () -> order.repair(WORK, "tom", NOW));
    }

    @Test
    void endsWhereNothingCanBeDone() {
        order.diagnose(found(DiagnosisResult.UNREPAIRABLE), "tom", NOW);

        assertThat(order.getCourse().getStatus().outcome()).isEqualTo(RepairOutcome.UNREPAIRABLE);
    }

    @Test
    void waitsToHearWhoPaysForADamage() {
        order.diagnose(found(DiagnosisResult.CUSTOMER_DAMAGE), "tom", NOW);

        assertThat(order.getCourse().getStatus()).isEqualTo(RepairStatus.CONTESTED);
        refuses("repair-wrong-moment", () -> order.repair(WORK, "tom", NOW));
    }

    @Test
    void isRepairedAtTheNewSharesOnceItIsAnswered() {
        order.diagnose(found(DiagnosisResult.CUSTOMER_DAMAGE), "tom", NOW);

        order.answerContest(true, PayerShares.of(Map.of(CostClass.LABOUR, 40)), "ada", NOW);

        assertThat(order.getCourse().getStatus()).isEqualTo(RepairStatus.DIAGNOSED);
        assertThat(order.getShares()).isEqualTo(new PayerShares(0, 40, 0));
        assertThat(order.getContest().contestAnsweredBy()).isEqualTo("ada");
        refuses("repair-wrong-moment", () -> order.answerContest(true, order.getShares(), "ada", NOW));
    }

    @Test
    void isDeclinedWhereNobodyPays() {
        order.diagnose(found(DiagnosisResult.CUSTOMER_DAMAGE), "tom", NOW);

        order.answerContest(false, PayerShares.of(Map.of()), "ada", NOW);

        assertThat(order.getCourse().getStatus().outcome()).isEqualTo(RepairOutcome.DECLINED);
        assertThat(order.getShares()).isEqualTo(new PayerShares(100, 0, 0));
    }

    @Test
    void isTheLeadsBusinessAfterTwoFailedTests() {
        failedTwice();

        assertThat(order.getCourse().getStatus()).isEqualTo(RepairStatus.ESCALATED);
        refuses("repair-wrong-moment", () -> order.repair(WORK, "tom", NOW));
    }

    @Test
    void goesToWhomTheLeadNamesAndBackToTheLeadIfItFailsAgain() {
        failedTwice();

        order.backToTheBench("tanja");

        assertThat(order.getCourse().getStatus()).isEqualTo(RepairStatus.REWORK);
        assertThat(order.getCourse().getBenchFor()).isEqualTo("tanja");
        order.repair(WORK, "tanja", NOW);
        assertThat(order.getCourse().getBenchFor()).isNull();
        order.chooseTest(TestMode.OTHER, "failed-before");
        order.test(failed(), "tom", NOW);
        assertThat(order.getCourse().getStatus()).isEqualTo(RepairStatus.ESCALATED);
    }

    @Test
    void isGivenUpByTheLead() {
        failedTwice();

        order.giveUp(NOW);

        assertThat(order.getCourse().getStatus().outcome()).isEqualTo(RepairOutcome.UNREPAIRABLE);
    }

    @Test
    void isWithdrawnUntilItIsRepaired() {
        order.diagnose(DIAGNOSIS, "tom", NOW);

        order.withdraw(NOW);

        assertThat(order.getCourse().getStatus().outcome()).isEqualTo(RepairOutcome.WITHDRAWN);
        refuses("repair-already-repaired", () -> order.withdraw(NOW));
    }

    @Test
    void isNotWithdrawnOnceItIsRepaired() {
        repaired(TestMode.OTHER);

        refuses("repair-already-repaired", () -> order.withdraw(NOW));
    }

    @Test
    void keepsTheFormerRepairerAwayFromARepeatedRepair() {
        var repeat = orderWithout("tom");

        refuses("repair-repeat-four-eyes", () -> repeat.diagnose(DIAGNOSIS, "tom", NOW));
        repeat.diagnose(DIAGNOSIS, "tanja", NOW);
        refuses("repair-repeat-four-eyes", () -> repeat.repair(WORK, "tom", NOW));
    }

    @Test
    void countsTheMinutesOfEveryone() {
        repaired(TestMode.OTHER);
        order.test(passed(), "tanja", NOW);

        assertThat(order.getBench().getLines())
                .filteredOn(line -> !line.getKind().isPart())
                .extracting(OrderLine::getKind, OrderLine::getQuantity, OrderLine::getBookedBy)
                .containsExactly(
                        tuple(LineKind.DIAGNOSIS_MINUTES, 15, "tom"),
                        tuple(LineKind.LABOUR_MINUTES, 50, "tom"),
                        tuple(LineKind.TEST_MINUTES, 10, "tanja"));
    }

    private void failedTwice() {
        repaired(TestMode.OTHER);
        order.test(failed(), "tanja", NOW);
        order.repair(WORK, "tom", NOW);
        order.chooseTest(TestMode.OTHER, "failed-before");
        order.test(failed(), "tanja", NOW);
    }

    private static WorkshopOrder orderWithout(String excluded) {
        var repeatOf = excluded == null ? null : "RO-2025-000009";
        return new WorkshopOrder(
                new JobTicket("RO-2026-000001", "WC-2026-000001", "CM500-1", "DEAD", repeatOf, excluded, NOW),
                PayerShares.of(Map.of(CostClass.PARTS, 100)));
    }

    private static Diagnosis found(DiagnosisResult result) {
        return new Diagnosis(
                result,
                "PUMP",
                "The pump is blocked",
                15,
                Set.of(),
                45,
                List.of(new PartLine(1, "pump"), new PartLine(2, "seal")),
                "");
    }

    private void repaired(TestMode mode) {
        order.diagnose(DIAGNOSIS, "tom", NOW);
        order.repair(WORK, "tom", NOW);
        order.chooseTest(mode, "because");
    }

    private static TestReport passed() {
        return new TestReport(true, EnumSet.allOf(TestCheck.class), null, null, 10, NOW, "");
    }

    private static TestReport failed() {
        return new TestReport(false, Set.of(TestCheck.SAFETY), "leaks", null, 10, NOW, "");
    }

    private static void refuses(String code, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
