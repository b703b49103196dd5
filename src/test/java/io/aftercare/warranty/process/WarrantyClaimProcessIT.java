package io.aftercare.warranty.process;

import static io.aftercare.warranty.ClaimFixture.claimFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.aftercare.casefile.CaseStage;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.customers.UnitHistory;
import io.aftercare.identity.Role;
import io.aftercare.repair.OldPart;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.warranty.ClaimStatus;
import io.aftercare.warranty.Ruling;
import io.aftercare.warranty.process.WarrantyClaim.Elements;
import io.aftercare.warranty.process.WarrantyClaim.Variables;
import io.aftercare.workflow.InvariantCheck;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class WarrantyClaimProcessIT {

    @Autowired
    private ClaimDriver driver;

    @Autowired
    private TestCompany company;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<InvariantCheck> laws;

    @Autowired
    private List<UnitHistory> unitHistories;

    @BeforeEach
    void useTheEngine() {
        AbstractAssertions.init(engine);
    }

    @AfterEach
    void everyLawHolds() {
        laws.forEach(law -> assertThat(law.violations()).as(law.law()).isEmpty());
    }

    @Test
    void settlesAClearlyCoveredClaim() {
        var unit = company.freshUnit();
        var number = driver.submit(claimFor(unit.serial()));

        assertThat(driver.claim(number).verdict().ruling()).isEqualTo(Ruling.ACCEPTED);
        assertThat(driver.claim(number).verdict().ruledBy()).isEqualTo("system");
        assertRuled(number).hasNotPassed(ClaimAdjudication.Elements.USER_DECIDE_CLAIM);
        assertThat(driver.process(number))
                .isWaitingAtExactly(Elements.CALL_UNIT_ARRIVAL)
                .hasNotPassed(Elements.USER_REGISTER_UNIT);
        assertThat(driver.file(number).stage()).isEqualTo(CaseStage.AWAITING_UNIT);

        driver.receive(number);
        assertThat(driver.process(number)).isWaitingAtExactly(Elements.CALL_REPAIR_ORDER);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.RECEIVED);
        assertThat(driver.file(number).unitPlace()).isEqualTo(new UnitPlace(UnitPlace.Kind.IN_HOUSE, "B-12"));
        everyLawHolds();

        driver.repairAndHandBack(number, OldPart.SCRAP);

        assertEnded(number, Elements.END_CLAIM_SETTLED, ClaimStatus.CLOSED, CaseStage.CLOSED);
        assertThat(driver.process(number))
                .hasPassedInOrder(
                        Elements.SERVICE_ACKNOWLEDGE_CLAIM,
                        Elements.SERVICE_CHECK_UNIT,
                        Elements.CALL_ADJUDICATION,
                        Elements.SERVICE_ROUTE_CLAIM,
                        Elements.CALL_UNIT_ARRIVAL,
                        Elements.CALL_REPAIR_ORDER,
                        Elements.CALL_HAND_BACK,
                        Elements.CALL_CLAIM_CLOSING,
                        Elements.END_CLAIM_SETTLED)
                .variables()
                .containsOnlyKeys(
                        Variables.CLAIM_NUMBER,
                        Variables.UNIT_KNOWN,
                        Variables.OCCASION,
                        Variables.UNIT_IN_HOUSE,
                        Variables.RULING,
                        Variables.ARRIVED,
                        Variables.REPAIR_ORDER_NUMBER,
                        Variables.OUTCOME,
                        Variables.ENDING);
        assertThat(messages(number))
                .containsExactlyInAnyOrder("acknowledged", "instructions", "received", "ready", "closed");
        assertThat(repairWarranties(unit.serial())).isEqualTo(1);
        assertThat(unitHistories.stream().flatMap(past -> past.of(unit.serial(), Locale.ENGLISH).stream()))
                .extracting(UnitHistory.Entry::number)
                .contains(number);
    }

    @Test
    void hasAnUnknownUnitRegisteredAndGoesOn() {
        var serial = TestCompany.freshSerial().value();
        var number = driver.submit(claimFor(serial));

        assertThat(driver.process(number)).isWaitingAtExactly(Elements.USER_REGISTER_UNIT);
        assertThat(driver.file(number).productCode()).isNull();
        everyLawHolds();

        driver.complete(number, Role.FRONT_DESK, registered(serial, TestCompany.COFFEE_MACHINE));

        assertThat(driver.file(number).productCode()).isEqualTo(TestCompany.COFFEE_MACHINE);
        assertThat(driver.process(number))
                .hasPassedInOrder(Elements.SERVICE_CHECK_UNIT, Elements.USER_REGISTER_UNIT, Elements.SERVICE_CHECK_UNIT)
                .isNotWaitingAt(Elements.USER_REGISTER_UNIT)
                .isNotEnded();
        assertThat(driver.claim(number).status()).isIn(ClaimStatus.IN_CHECK, ClaimStatus.AWAITING_UNIT);
    }

    @Test
    void correctsAMistypedSerialNumberToAKnownUnit() {
        var unit = company.freshUnit();
        var number = driver.submit(claimFor(TestCompany.freshSerial().value()));

        driver.complete(number, Role.FRONT_DESK, registered(unit.serial(), null));

        assertThat(driver.claim(number).serial()).isEqualTo(unit.serial());
        assertThat(driver.file(number).serial()).isEqualTo(unit.serial());
    }

    @Test
    void doesNotRegisterAnUnknownUnitWithoutItsModel() {
        var serial = TestCompany.freshSerial().value();
        var number = driver.submit(claimFor(serial));

        assertRefused("productCode", () -> driver.complete(number, Role.FRONT_DESK, registered(serial, null)));
        assertThat(driver.process(number)).isWaitingAtExactly(Elements.USER_REGISTER_UNIT);
        assertThat(driver.file(number).productCode()).isNull();
    }

    @Test
    void doesNotCorrectToAUnitWithAnOpenClaim() {
        var taken = company.freshUnit();
        driver.submit(claimFor(taken.serial()));
        var number = driver.submit(claimFor(TestCompany.freshSerial().value()));

        assertRefused("serialNumber", () -> driver.complete(number, Role.FRONT_DESK, registered(taken.serial(), null)));
        assertThat(driver.process(number)).isWaitingAtExactly(Elements.USER_REGISTER_UNIT);
    }

    @Test
    void acceptsByAnAdjudicatorWhenTheCoverIsNotClear() {
        var number = unclearClaim();

        driver.complete(number, Role.ADJUDICATOR, new DecideClaimForm(DecideClaimForm.Choice.ACCEPT, null, null));

        assertThat(driver.claim(number).verdict().ruledBy())
                .isEqualTo(TestCompany.user(TestCompany.BERLIN, Role.ADJUDICATOR));
        assertRuled(number)
                .hasPassed(ClaimAdjudication.Elements.USER_DECIDE_CLAIM)
                .hasNotPassed(ClaimAdjudication.Elements.SERVICE_ACCEPT_COVER);
        assertThat(driver.process(number)).isWaitingAtExactly(Elements.CALL_UNIT_ARRIVAL);
    }

    @Test
    void acceptsOutOfGoodwillWithinTheLimit() {
        var number = overdueClaim(3);

        driver.complete(number, Role.ADJUDICATOR, goodwill(100, "A regular customer"));

        assertThat(driver.claim(number).verdict().goodwillPercent()).isEqualTo(100);
        assertThat(driver.claim(number).verdict().reason()).isEqualTo("A regular customer");
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.AWAITING_UNIT);
        assertRuled(number).hasPassed(ClaimAdjudication.Elements.USER_DECIDE_CLAIM);
        assertThat(driver.process(number)).isWaitingAtExactly(Elements.CALL_UNIT_ARRIVAL);
    }

    @Test
    void letsNobodyGiveGoodwillYearsLater() {
        var number = overdueClaim(40);

        assertRefused("goodwillPercent", () -> driver.complete(number, Role.MANAGER, goodwill(100, "Please")));
    }

    @Test
    void asksForAReasonAndAPossibleShareOfGoodwill() {
        var number = overdueClaim(3);

        assertRefused("reason", () -> driver.complete(number, Role.ADJUDICATOR, goodwill(100, " ")));
        assertRefused("goodwillPercent", () -> driver.complete(number, Role.ADJUDICATOR, goodwill(0, "Nothing")));
        assertRefused("goodwillPercent", () -> driver.complete(number, Role.ADJUDICATOR, goodwill(101, "More")));
    }

    @Test
    void refusesWithAPrintableReason() {
        var number = overdueClaim(3);

        assertRefused("reason", () -> driver.complete(number, Role.ADJUDICATOR, refusal(null)));
        driver.complete(number, Role.ADJUDICATOR, refusal("The frame was bent by a fall."));

        assertRuled(number).hasPassed(ClaimAdjudication.Elements.USER_DECIDE_CLAIM);
        assertThat(driver.process(number))
                .hasPassed(Elements.SERVICE_TELL_REFUSAL)
                .hasNotPassed(Elements.SERVICE_ROUTE_CLAIM)
                .isWaitingAt(Elements.EVENT_APPEAL_PERIOD);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.REFUSED);
        assertThat(driver.file(number).stage()).isEqualTo(CaseStage.REFUSED);
        assertThat(messages(number)).containsExactlyInAnyOrder("acknowledged", "refused");
        assertThat(driver.claim(number).verdict().reason()).isEqualTo("The frame was bent by a fall.");
    }

    @Test
    void takesOnlyTheUnitThatWasClaimedFor() {
        var unit = company.freshUnit();
        var number = driver.submit(claimFor(unit.serial()));
        var other = ReceiveUnitForm.plain("T-SOMETHING", "Fine", "", "B-1");

        assertRefused("serialNumber", () -> driver.complete(number, Role.FRONT_DESK, other));
        assertThat(driver.process(number)).isWaitingAtExactly(Elements.CALL_UNIT_ARRIVAL);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.AWAITING_UNIT);
    }

    @Test
    void staysOpenUntilTheOldPartIsDispositioned() {
        var number = driver.submit(claimFor(company.freshUnit().serial()));
        driver.receive(number);
        driver.repairAndHandBack(number, OldPart.UNDECIDED);

        assertThat(driver.process(number)).isWaitingAtExactly(Elements.CALL_CLAIM_CLOSING);
        assertThat(driver.process(ClaimClosing.KEY, number))
                .isWaitingAtExactly(ClaimClosing.Elements.USER_SETTLE_OPEN_POINTS);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.RECEIVED);
        everyLawHolds();
        assertRefused("oldPart", () -> driver.complete(number, Role.FRONT_DESK, new SettleOpenPointsForm(null, null)));

        driver.complete(number, Role.FRONT_DESK, new SettleOpenPointsForm(OldPart.CORE_RETURN, null));

        assertEnded(number, Elements.END_CLAIM_SETTLED, ClaimStatus.CLOSED, CaseStage.CLOSED);
        assertThat(driver.process(ClaimClosing.KEY, number))
                .hasPassedInOrder(
                        ClaimClosing.Elements.SERVICE_CHECK_CLOSING,
                        ClaimClosing.Elements.USER_SETTLE_OPEN_POINTS,
                        ClaimClosing.Elements.SERVICE_CHECK_CLOSING,
                        ClaimClosing.Elements.SERVICE_CLOSE_CLAIM);
    }

    @Test
    void canBeCancelledBeforeAnythingHasHappened() {
        var unit = company.freshUnit();
        var number = driver.submitOnly(claimFor(unit.serial()));

        driver.cancel(number);

        assertCancelled(number);
        assertThat(driver.process(number))
                .hasNotPassed(Elements.SERVICE_ACKNOWLEDGE_CLAIM)
                .variables()
                .containsOnlyKeys(Variables.CLAIM_NUMBER, Variables.OCCASION, Variables.UNIT_IN_HOUSE);
    }

    @Test
    void canBeCancelledWhileTheUnitIsUnknown() {
        var number = driver.submit(claimFor(TestCompany.freshSerial().value()));

        driver.cancel(number);

        assertCancelled(number);
    }

    @Test
    void canBeCancelledWhileItIsBeingDecided() {
        var number = unclearClaim();

        driver.cancel(number);

        assertCancelled(number);
        assertThat(driver.adjudication(number)).isEnded().hasNotPassed(ClaimAdjudication.Elements.END_RULING_GIVEN);
    }

    @Test
    void canBeCancelledWhileTheUnitIsAwaitedAndClaimedForAgain() {
        var unit = company.freshUnit();
        var fixture = claimFor(unit.serial());
        var number = driver.submit(fixture);

        driver.cancel(number);

        assertCancelled(number);
        assertThat(driver.submit(fixture)).isNotEqualTo(number);
    }

    @Test
    void cannotBeCancelledOnceTheUnitIsReceived() {
        var number = driver.submit(claimFor(company.freshUnit().serial()));
        driver.receive(number);

        assertThatThrownBy(() -> driver.cancel(number))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refused -> assertThat(refused.code()).isEqualTo("claim-unit-received"));
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.RECEIVED);
        assertThat(driver.process(number)).isWaitingAtExactly(Elements.CALL_REPAIR_ORDER);
    }

    private String unclearClaim() {
        var number = driver.submit(claimFor(TestCompany.freshSerial().value()).withoutProof());
        driver.complete(number, Role.FRONT_DESK, registered(driver.claim(number).serial(), TestCompany.COFFEE_MACHINE));
        assertThat(driver.adjudication(number)).isWaitingAtExactly(ClaimAdjudication.Elements.USER_DECIDE_CLAIM);
        return number;
    }

    /** A claim for a unit whose warranty of 24 months ended so many months ago. */
    private String overdueClaim(int monthsAgo) {
        var bought = TestCompany.today().minusMonths(24L + monthsAgo).minusDays(3);
        var unit = company.freshUnit(TestCompany.COFFEE_MACHINE, bought);
        return driver.submit(claimFor(unit.serial()).boughtOn(bought));
    }

    private static RegisterUnitForm registered(String serial, String product) {
        return new RegisterUnitForm(serial, product, TestCompany.lately());
    }

    private static DecideClaimForm goodwill(int percent, String reason) {
        return new DecideClaimForm(DecideClaimForm.Choice.GOODWILL, percent, reason);
    }

    private static DecideClaimForm refusal(String reason) {
        return new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, reason);
    }

    private static void assertRefused(String field, Runnable completion) {
        assertThatThrownBy(completion::run)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.field())
                                .containsExactly(field));
    }

    private void assertCancelled(String number) {
        assertEnded(number, Elements.END_CLAIM_CANCELLED, ClaimStatus.CANCELLED, CaseStage.CANCELLED);
        assertThat(driver.process(number)).hasPassed(Elements.SERVICE_RECORD_CANCELLATION);
        assertThat(messages(number)).contains("cancelled");
    }

    private void assertEnded(String number, String endEvent, ClaimStatus status, CaseStage stage) {
        assertThat(driver.process(number)).isEnded().hasPassed(endEvent).hasNotPassed(otherEnds(endEvent));
        assertThat(driver.claim(number).status()).isEqualTo(status);
        assertThat(driver.claim(number).endedAt()).isNotNull();
        assertThat(driver.file(number).stage()).isEqualTo(stage);
        assertThat(jdbc.sql("select open_unit from warranty_claim where number = ?")
                        .param(number)
                        .query(String.class)
                        .optional())
                .isEmpty();
    }

    private ProcessInstanceAssert assertRuled(String number) {
        var adjudication = driver.adjudication(number);
        assertThat(adjudication)
                .variables()
                .containsKeys(
                        ClaimAdjudication.Variables.CLAIM_NUMBER,
                        ClaimAdjudication.Variables.OCCASION,
                        ClaimAdjudication.Variables.RULING)
                .hasSizeLessThanOrEqualTo(5);
        return assertThat(adjudication).isEnded().hasPassed(ClaimAdjudication.Elements.END_RULING_GIVEN);
    }

    private static String[] otherEnds(String endEvent) {
        return Stream.of(Elements.END_CLAIM_SETTLED, Elements.END_CLAIM_REFUSED, Elements.END_CLAIM_CANCELLED)
                .filter(end -> !end.equals(endEvent))
                .toArray(String[]::new);
    }

    private List<String> messages(String number) {
        return jdbc.sql("select kind from outgoing_message where case_number = ?")
                .param(number)
                .query(String.class)
                .list();
    }

    private long repairWarranties(String serial) {
        return jdbc.sql("select count(*) from repair_warranty where serial = ?")
                .param(serial)
                .query(Long.class)
                .single();
    }
}
