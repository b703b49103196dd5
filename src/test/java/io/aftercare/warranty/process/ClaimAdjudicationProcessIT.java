package io.aftercare.warranty.process;

import static io.aftercare.warranty.ClaimFixture.claimFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.aftercare.casefile.CaseStage;
import io.aftercare.entitlement.CostClass;
import io.aftercare.entitlement.CoverageVerdict;
import io.aftercare.identity.Role;
import io.aftercare.repair.DiagnosisResult;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.warranty.ClaimFixture;
import io.aftercare.warranty.ClaimStatus;
import io.aftercare.warranty.ClaimView;
import io.aftercare.warranty.CostShares;
import io.aftercare.warranty.CustomerQuestions;
import io.aftercare.warranty.CustomerReply;
import io.aftercare.warranty.Occasion;
import io.aftercare.warranty.PurchaseCorrection;
import io.aftercare.warranty.QuestionState;
import io.aftercare.warranty.Ruling;
import io.aftercare.warranty.process.ClaimAdjudication.Elements;
import io.aftercare.workflow.InvariantCheck;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a claim's cover is decided: by whom, with whose consent, and again on appeal. */
@IntegrationTest
class ClaimAdjudicationProcessIT {

    private static final String BERLIN = TestCompany.BERLIN;

    @Autowired
    private ClaimDriver driver;

    @Autowired
    private CustomerQuestions questions;

    @Autowired
    private Jobs jobs;

    @Autowired
    private TestCompany company;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<InvariantCheck> laws;

    @BeforeEach
    void useTheEngine() {
        AbstractAssertions.init(engine);
    }

    @AfterEach
    void everyLawHolds() {
        laws.forEach(law -> assertThat(law.violations()).as(law.law()).isEmpty());
    }

    @Test
    void asksTheCustomerAndDecidesKnowingTheAnswer() {
        var number = overdueClaim(3);

        driver.complete(number, Role.ADJUDICATOR, ask("Do you still have the receipt?"));

        assertThat(driver.adjudication(number)).isWaitingAtExactly(Elements.CALL_CUSTOMER_ANSWER);
        assertThat(driver.process(CustomerAnswer.KEY, number))
                .isWaitingAtExactly(CustomerAnswer.Elements.RECEIVE_ANSWER)
                .variables()
                .containsOnlyKeys(CustomerAnswer.Variables.CLAIM_NUMBER, CustomerAnswer.Variables.QUESTION_ID);
        assertThat(driver.file(number).stage()).isEqualTo(CaseStage.AWAITING_ANSWER);
        assertThat(messages(number)).containsExactly("acknowledged", "question");
        everyLawHolds();

        driver.answer(number, "Yes, from the shop in town.");

        assertThat(driver.process(CustomerAnswer.KEY, number))
                .isEnded()
                .hasPassed(CustomerAnswer.Elements.SERVICE_NOTE_ANSWER, CustomerAnswer.Elements.END_ANSWER_NOTED)
                .hasNotPassed(CustomerAnswer.Elements.SERVICE_REMIND, CustomerAnswer.Elements.END_UNANSWERED);
        assertThat(driver.questions(number)).singleElement().satisfies(question -> {
            assertThat(question.state()).isEqualTo(QuestionState.ANSWERED);
            assertThat(question.answer()).isEqualTo("Yes, from the shop in town.");
            assertThat(question.answeredFrom()).isEqualTo("192.0.2.7");
            assertThat(question.answeredAt()).isNotNull();
        });
        assertThat(driver.file(number).stage()).isEqualTo(CaseStage.IN_REVIEW);
        assertThat(driver.adjudication(number)).isWaitingAtExactly(Elements.USER_DECIDE_CLAIM);

        driver.complete(number, Role.ADJUDICATOR, goodwill(100));
        assertThat(driver.claim(number).verdict().ruling()).isEqualTo(Ruling.ACCEPTED);
        assertThat(driver.adjudication(number)).isEnded().hasPassed(Elements.END_RULING_GIVEN);
    }

    @Test
    void letsTheCustomerAcceptAShareAndOpensTheOrderWithIt() {
        var number = overdueClaim(3);

        driver.complete(number, Role.ADJUDICATOR, goodwill(60));

        assertThat(driver.claim(number).verdict()).isNull();
        assertThat(driver.file(number).stage()).isEqualTo(CaseStage.AWAITING_ANSWER);
        assertThat(messages(number)).containsExactly("acknowledged", "shares-offered");
        everyLawHolds();

        driver.answer(number, CustomerReply.Decision.ACCEPT);

        var verdict = driver.claim(number).verdict();
        assertThat(verdict)
                .isEqualTo(new ClaimView.Verdict(
                        Ruling.ACCEPTED, TestCompany.user(BERLIN, Role.ADJUDICATOR), 60, "A regular customer"));
        assertThat(driver.questions(number).get(0).state()).isEqualTo(QuestionState.ACCEPTED);
        assertThat(driver.questions(number).get(0).answeredFrom()).isEqualTo("192.0.2.7");
        assertThat(driver.adjudication(number))
                .isEnded()
                .hasPassed(Elements.SERVICE_TAKE_ANSWER, Elements.END_RULING_GIVEN)
                .hasNotPassed(Elements.END_SHARE_DECLINED, Elements.END_CUSTOMER_SILENT);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.AWAITING_UNIT);
        assertThat(shares(driver.receive(number))).isEqualTo(List.of(60, 60));
    }

    @Test
    void asksTheCustomerForTheRestWhereTheWarrantyPaysAPart() {
        var number = overdueClaim(1);

        driver.complete(number, Role.ADJUDICATOR, new DecideClaimForm(DecideClaimForm.Choice.ACCEPT, null, null));

        assertThat(driver.claim(number).verdict()).isNull();
        assertThat(messages(number)).containsExactly("acknowledged", "share-rest");
        assertThat(driver.questions(number).get(0).shares()).isEqualTo(new CostShares(50, 0));
        everyLawHolds();
        driver.answer(number, CustomerReply.Decision.ACCEPT);
        assertThat(driver.claim(number).verdict())
                .isEqualTo(
                        new ClaimView.Verdict(Ruling.ACCEPTED, TestCompany.user(BERLIN, Role.ADJUDICATOR), null, null));
        assertThat(shares(driver.receive(number))).isEqualTo(List.of(50, 0));
    }

    @Test
    void leavesTheCoverThatTheCustomerHasWhenGoodwillIsGiven() {
        var number = overdueClaim(1);

        assertRefused("goodwillPercent", () -> driver.complete(number, Role.ADJUDICATOR, goodwill(0)));
        driver.complete(number, Role.ADJUDICATOR, goodwill(30));

        assertThat(driver.questions(number).get(0).shares()).isEqualTo(new CostShares(50, 30));
        driver.answer(number, CustomerReply.Decision.ACCEPT);
        assertThat(shares(driver.receive(number))).isEqualTo(List.of(50, 30));
    }

    @Test
    void takesNoAcceptanceThatCouldBeMeantForAnEarlierOffer() {
        var number = overdueClaim(3);
        driver.complete(number, Role.ADJUDICATOR, goodwill(80));
        driver.answer(number, CustomerReply.Decision.ACCEPT);
        driver.receive(number);
        driver.diagnose(number, DiagnosisResult.CUSTOMER_DAMAGE);
        driver.complete(number, Role.ADJUDICATOR, goodwill(20));

        assertRefused("questionId", () -> driver.answer(number, CustomerReply.Decision.ACCEPT));
        assertThat(driver.questions(number).get(1).state()).isEqualTo(QuestionState.OPEN);
        driver.answer(number, driver.questions(number).get(1).id(), CustomerReply.Decision.DECLINE);

        assertThat(driver.process(number)).isWaitingAtExactly(WarrantyClaim.Elements.CALL_HAND_BACK);
        driver.handBack(number);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.DECLINED);
    }

    @Test
    void endsTheClaimWhenTheCustomerDeclinesTheShare() {
        var number = overdueClaim(3);
        driver.complete(number, Role.ADJUDICATOR, goodwill(40));

        driver.answer(number, CustomerReply.Decision.DECLINE);

        assertThat(driver.adjudication(number))
                .isEnded()
                .hasPassed(Elements.END_SHARE_DECLINED)
                .hasNotPassed(Elements.END_RULING_GIVEN);
        assertThat(driver.process(number)).isEnded().hasPassed(WarrantyClaim.Elements.END_CLAIM_DECLINED);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.DECLINED);
        assertThat(driver.file(number).stage()).isEqualTo(CaseStage.DECLINED);
        assertThat(driver.questions(number).get(0).state()).isEqualTo(QuestionState.DECLINED);
        assertThat(messages(number)).containsExactly("acknowledged", "shares-offered", "ended-declined");
        assertGone(number);
    }

    @Test
    void remindsLetsTheQuestionSleepAndTakesALateAnswer() {
        var number = asked();

        driver.runTimer(number, CustomerAnswer.Elements.TIMER_REMIND);
        assertThat(driver.process(CustomerAnswer.KEY, number))
                .isWaitingAtExactly(CustomerAnswer.Elements.RECEIVE_ANSWER)
                .hasPassed(CustomerAnswer.Elements.END_CUSTOMER_REMINDED);
        everyLawHolds();
        driver.runTimer(number, CustomerAnswer.Elements.TIMER_FALL_ASLEEP);
        assertThat(driver.process(CustomerAnswer.KEY, number))
                .isWaitingAtExactly(CustomerAnswer.Elements.RECEIVE_LATE_ANSWER);
        assertThat(driver.questions(number).get(0).state()).isEqualTo(QuestionState.ASLEEP);
        assertThat(messages(number))
                .containsExactly("acknowledged", "question", "question-reminder", "question-asleep");
        everyLawHolds();

        driver.answer(number, "Sorry, I was away.");

        assertThat(driver.adjudication(number)).isWaitingAtExactly(Elements.USER_DECIDE_CLAIM);
        assertThat(driver.questions(number).get(0).state()).isEqualTo(QuestionState.ANSWERED);
        assertThat(driver.file(number).stage()).isEqualTo(CaseStage.IN_REVIEW);
    }

    @Test
    void endsTheClaimWhenNoAnswerEverComes() {
        var number = asked();
        driver.runTimer(number, CustomerAnswer.Elements.TIMER_FALL_ASLEEP);

        driver.runTimer(number, CustomerAnswer.Elements.TIMER_GIVE_UP);

        assertThat(driver.process(CustomerAnswer.KEY, number))
                .isEnded()
                .hasPassed(CustomerAnswer.Elements.SERVICE_GIVE_UP, CustomerAnswer.Elements.END_UNANSWERED)
                .hasNotPassed(CustomerAnswer.Elements.END_ANSWER_NOTED);
        assertThat(driver.adjudication(number)).isEnded().hasPassed(Elements.END_CUSTOMER_SILENT);
        assertThat(driver.process(number)).isEnded().hasPassed(WarrantyClaim.Elements.END_CLAIM_UNANSWERED);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.UNANSWERED);
        assertThat(driver.file(number).stage()).isEqualTo(CaseStage.UNANSWERED);
        assertThat(driver.questions(number).get(0).state()).isEqualTo(QuestionState.UNANSWERED);
        assertGone(number);
    }

    @Test
    void withdrawsTheQuestionWhenTheClaimIsCancelled() {
        var number = asked();

        driver.cancel(number);

        assertThat(driver.questions(number).get(0).state()).isEqualTo(QuestionState.WITHDRAWN);
        assertThat(driver.process(CustomerAnswer.KEY, number)).isEnded();
        assertGone(number);
    }

    @Test
    void leavesGoodwillAboveTheLimitToAManagerWhoApproves() {
        var number = overdueClaim(12);

        driver.complete(number, Role.ADJUDICATOR, goodwill(100));

        assertThat(driver.adjudication(number)).isWaitingAtExactly(Elements.USER_APPROVE_GOODWILL);
        assertThat(driver.task(number).roles()).containsExactly(Role.MANAGER);
        assertThat(driver.task(number).excludedUser()).isEqualTo(TestCompany.user(BERLIN, Role.ADJUDICATOR));
        assertThat(driver.claim(number).verdict()).isNull();
        everyLawHolds();

        driver.complete(number, Role.MANAGER, approval(ApproveGoodwillForm.Choice.APPROVE, null, null));

        assertThat(driver.claim(number).verdict())
                .isEqualTo(new ClaimView.Verdict(
                        Ruling.ACCEPTED, TestCompany.user(BERLIN, Role.MANAGER), 100, "A regular customer"));
        assertThat(driver.adjudication(number)).isEnded().hasPassed(Elements.END_RULING_GIVEN);
    }

    @Test
    void asksTheCustomerWhenTheManagerApprovesLess() {
        var number = overdueClaim(12);
        driver.complete(number, Role.ADJUDICATOR, goodwill(80));

        assertRefused(
                "goodwillPercent",
                () -> driver.complete(number, Role.MANAGER, approval(ApproveGoodwillForm.Choice.LOWER, 80, null)));
        assertRefused(
                "goodwillPercent",
                () -> driver.complete(number, Role.MANAGER, approval(ApproveGoodwillForm.Choice.LOWER, 0, null)));
        driver.complete(number, Role.MANAGER, approval(ApproveGoodwillForm.Choice.LOWER, 50, null));

        assertThat(driver.questions(number).get(0).percent()).isEqualTo(50);
        assertThat(driver.adjudication(number)).isWaitingAtExactly(Elements.CALL_CUSTOMER_ANSWER);
        driver.answer(number, CustomerReply.Decision.ACCEPT);
        assertThat(driver.claim(number).verdict().goodwillPercent()).isEqualTo(50);
        assertThat(driver.claim(number).verdict().ruledBy()).isEqualTo(TestCompany.user(BERLIN, Role.MANAGER));
    }

    @Test
    void refusesWhenTheManagerDoesNotApprove() {
        var number = overdueClaim(12);
        driver.complete(number, Role.ADJUDICATOR, goodwill(100));

        assertRefused(
                "reason",
                () -> driver.complete(number, Role.MANAGER, approval(ApproveGoodwillForm.Choice.REFUSE, null, " ")));
        driver.complete(number, Role.MANAGER, approval(ApproveGoodwillForm.Choice.REFUSE, null, "Too long ago."));

        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.REFUSED);
        assertThat(driver.claim(number).verdict().ruledBy()).isEqualTo(TestCompany.user(BERLIN, Role.MANAGER));
    }

    @Test
    void asksTheTableAgainWhenTheAnswerSetsThePurchaseRight() {
        var unit = company.freshUnit(TestCompany.COFFEE_MACHINE, null);
        var told = TestCompany.today().minusMonths(40);
        var number = driver.submit(claimFor(unit.serial()).boughtOn(told).withoutProof());
        driver.complete(number, Role.ADJUDICATOR, ask("When was it?"));
        var bought = TestCompany.lately();

        questions.answer(
                number,
                new CustomerReply(null, "In the spring.", null, new CustomerReply.Purchase(bought, true), "192.0.2.7"));
        jobs.runFor(number);

        assertThat(driver.adjudication(number)).isWaitingAtExactly(Elements.USER_DECIDE_CLAIM);
        assertThat(driver.claim(number).told().purchaseDate()).isEqualTo(bought);
        assertThat(driver.claim(number).told().proofOfPurchase()).isTrue();
        assertThat(driver.claim(number).advice())
                .filteredOn(cover -> cover.costClass() == CostClass.PARTS)
                .extracting(cover -> cover.verdict())
                .containsExactly(CoverageVerdict.COVERED);
        assertThat(driver.questions(number).get(0).correction()).isEqualTo(new PurchaseCorrection(told, bought, true));
        assertThat(jdbc.sql("select kind from case_event where case_number = ? and actor = 'customer' order by seq")
                        .param(number)
                        .query(String.class)
                        .list())
                .contains("claim-purchase-corrected", "claim-proof-added", "claim-answered");
        driver.complete(number, Role.ADJUDICATOR, new DecideClaimForm(DecideClaimForm.Choice.ACCEPT, null, null));
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.AWAITING_UNIT);
    }

    @Test
    void leavesWhatIsRightAloneAndRefusesADayThatCannotBe() {
        var unit = company.freshUnit(TestCompany.COFFEE_MACHINE, null);
        var number = driver.submit(claimFor(unit.serial()).withoutProof());
        driver.complete(number, Role.ADJUDICATOR, ask("When was it?"));
        var nextYear = TestCompany.today().plusYears(1);

        assertThatThrownBy(() -> questions.answer(
                        number,
                        new CustomerReply(null, "?", null, new CustomerReply.Purchase(nextYear, false), "192.0.2.7")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.field())
                                .containsExactly("purchaseDate"));
        assertThat(questions.openOf(number)).isPresent();
        driver.answer(number, "As I said.");

        assertThat(driver.claim(number).told().purchaseDate()).isEqualTo(TestCompany.lately());
        assertThat(driver.claim(number).told().proofOfPurchase()).isFalse();
        assertThat(driver.questions(number).get(0).correction().isNone()).isTrue();
    }

    @Test
    void hasAnAppealDecidedBySomebodyElse() {
        var number = refused();

        driver.appeal(number, "It was never dropped.");

        assertThat(driver.adjudication(number)).isWaitingAtExactly(Elements.USER_DECIDE_APPEAL);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.IN_CHECK);
        assertThat(driver.file(number).stage()).isEqualTo(CaseStage.IN_REVIEW);
        assertThat(driver.task(number).excludedUser()).isEqualTo(TestCompany.user(BERLIN, Role.ADJUDICATOR));
        assertThat(messages(number)).containsExactly("acknowledged", "refused", "appealed");
        everyLawHolds();
        assertThatThrownBy(() -> driver.complete(number, Role.ADJUDICATOR, goodwill(100)))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("four-eyes"));

        driver.complete(number, Role.MANAGER, goodwill(100));

        assertThat(driver.claim(number).rulings())
                .extracting(ClaimView.PastRuling::occasion, ClaimView.PastRuling::ruling)
                .containsExactly(tuple(Occasion.SUBMISSION, Ruling.REFUSED), tuple(Occasion.APPEAL, Ruling.ACCEPTED));
        assertThat(driver.adjudication(number)).isEnded().hasNotPassed(Elements.SERVICE_ADVISE_COVER);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.AWAITING_UNIT);
    }

    @Test
    void canAskTheCustomerInAnAppealAndGoesBackToIt() {
        var number = refused();
        driver.appeal(number, "It was never dropped.");
        driver.complete(number, Role.MANAGER, ask("Who used it?"));

        driver.answer(number, "Only me.");

        assertThat(driver.adjudication(number)).isWaitingAtExactly(Elements.USER_DECIDE_APPEAL);
    }

    @Test
    void refusesAnAppealForGood() {
        var number = refused();
        driver.appeal(number, "It was never dropped.");

        driver.complete(number, Role.MANAGER, new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, "It was."));

        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.REFUSED);
        assertThat(messages(number)).containsExactly("acknowledged", "refused", "appealed", "refused-finally");
        assertThatThrownBy(() -> driver.appeal(number, "Again!"))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("claim-appealed-already"));
    }

    @Test
    void takesNoAppealWhileAnotherClaimIsOpenOnTheUnit() {
        var fixture = overdue(3);
        var number = driver.submit(fixture);
        driver.complete(
                number, Role.ADJUDICATOR, new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, "It fell down."));
        driver.submit(fixture);

        assertThatThrownBy(() -> driver.appeal(number, "It was never dropped."))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("claim-unit-claimed-again"));
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.REFUSED);
    }

    @Test
    void decidesAgainWhenTheWorkshopContestsTheCover() {
        var number = driver.submit(claimFor(company.freshUnit().serial()));
        var order = driver.receive(number);
        var contest = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        ClaimAdjudication.KEY,
                        number,
                        Map.of(
                                ClaimAdjudication.Variables.CLAIM_NUMBER,
                                number,
                                ClaimAdjudication.Variables.OCCASION,
                                Occasion.CONTEST.name()));
        assertThat(contest).isWaitingAtExactly(Elements.USER_DECIDE_CLAIM);

        driver.completeTask(
                Elements.USER_DECIDE_CLAIM,
                number,
                Role.ADJUDICATOR,
                new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, "Dropped."));

        assertThat(contest).isEnded().hasPassed(Elements.END_RULING_GIVEN).hasNotPassed(Elements.SERVICE_ADVISE_COVER);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.RECEIVED);
        assertThat(driver.claim(number).rulings())
                .extracting(ClaimView.PastRuling::occasion, ClaimView.PastRuling::ruling)
                .containsExactly(tuple(Occasion.SUBMISSION, Ruling.ACCEPTED), tuple(Occasion.CONTEST, Ruling.REFUSED));
        assertThat(shares(order)).isEqualTo(List.of(100, 100));
    }

    @Test
    void needsTheQuestionToAsk() {
        var number = overdueClaim(3);

        assertRefused("reason", () -> driver.complete(number, Role.ADJUDICATOR, ask(" ")));
        assertThat(driver.questions(number)).isEmpty();
    }

    private String asked() {
        var number = overdueClaim(3);
        driver.complete(number, Role.ADJUDICATOR, ask("Do you still have the receipt?"));
        return number;
    }

    private String refused() {
        var number = overdueClaim(3);
        driver.complete(
                number, Role.ADJUDICATOR, new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, "It fell down."));
        return number;
    }

    /** A claim for a unit whose warranty of 24 months ended so many months ago. */
    private String overdueClaim(int monthsAgo) {
        return driver.submit(overdue(monthsAgo));
    }

    private ClaimFixture overdue(int monthsAgo) {
        var bought = TestCompany.today().minusMonths(24L + monthsAgo).minusDays(3);
        var unit = company.freshUnit(TestCompany.COFFEE_MACHINE, bought);
        return claimFor(unit.serial()).boughtOn(bought);
    }

    private static DecideClaimForm goodwill(int percent) {
        return new DecideClaimForm(DecideClaimForm.Choice.GOODWILL, percent, "A regular customer");
    }

    private static DecideClaimForm ask(String question) {
        return new DecideClaimForm(DecideClaimForm.Choice.ASK, null, question);
    }

    private static ApproveGoodwillForm approval(ApproveGoodwillForm.Choice choice, Integer percent, String reason) {
        return new ApproveGoodwillForm(choice, percent, reason);
    }

    private void assertGone(String number) {
        assertThatThrownBy(() -> driver.answer(number, "Too late"))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("claim-question-gone"));
    }

    private static void assertRefused(String field, Runnable completion) {
        assertThatThrownBy(completion::run)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.field())
                                .containsExactly(field));
    }

    /** What the warranty pays of parts and labour in a repair order. */
    private List<Integer> shares(String order) {
        return jdbc.sql("select parts_share, labour_share from repair_order where number = ?")
                .param(order)
                .query((row, n) -> List.of(row.getInt(1), row.getInt(2)))
                .single();
    }

    private List<String> messages(String number) {
        return jdbc.sql("select kind from outgoing_message where case_number = ? order by id")
                .param(number)
                .query(String.class)
                .list();
    }
}
