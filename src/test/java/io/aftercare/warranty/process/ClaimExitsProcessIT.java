package io.aftercare.warranty.process;

import static io.aftercare.warranty.ClaimFixture.claimFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.aftercare.casefile.CaseStage;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.ProductBook;
import io.aftercare.catalog.ProductCard;
import io.aftercare.catalog.ReplacementWarranty;
import io.aftercare.customers.Unit;
import io.aftercare.customers.UnitHistory;
import io.aftercare.customers.UnitStatus;
import io.aftercare.customers.Units;
import io.aftercare.entitlement.CostClass;
import io.aftercare.entitlement.Cover;
import io.aftercare.entitlement.Entitlements;
import io.aftercare.entitlement.TermsBook;
import io.aftercare.entitlement.TermsCard;
import io.aftercare.identity.Role;
import io.aftercare.repair.CoverContested;
import io.aftercare.repair.DiagnosisResult;
import io.aftercare.repair.OldPart;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.SerialNumber;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.warranty.ClaimFixture;
import io.aftercare.warranty.ClaimStatus;
import io.aftercare.warranty.ClaimWithdrawn;
import io.aftercare.warranty.Claims;
import io.aftercare.warranty.CustomerReply;
import io.aftercare.warranty.OldUnit;
import io.aftercare.warranty.RefusalLetters;
import io.aftercare.warranty.RemedyKind;
import io.aftercare.warranty.process.WarrantyClaim.Elements;
import io.aftercare.workflow.InvariantCheck;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ways in which a claim ends other than by a repair. */
@IntegrationTest
class ClaimExitsProcessIT {

    private static final List<String> ENDS = List.of(
            Elements.END_CLAIM_SETTLED,
            Elements.END_CLAIM_REFUSED,
            Elements.END_CLAIM_UNANSWERED,
            Elements.END_CLAIM_DECLINED,
            Elements.END_CLAIM_WITHDRAWN,
            Elements.END_CLAIM_NOT_SENT_IN,
            Elements.END_CLAIM_CANCELLED);

    @Autowired
    private ClaimDriver driver;

    @Autowired
    private ProductBook products;

    @Autowired
    private Entitlements entitlements;

    @Autowired
    private TermsBook terms;

    @Autowired
    private TestCompany company;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Units units;

    @Autowired
    private Catalog catalog;

    @Autowired
    private List<UnitHistory> histories;

    @Autowired
    private RefusalLetters letters;

    @Autowired
    private Claims claims;

    @Autowired
    private ApplicationEventPublisher events;

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
    void endsRefusedOnceTheTimeToAppealIsOver() {
        var number = refused(driver.submit(overdueClaim()));
        everyLawHolds();
        assertThat(openUnit(number)).isEmpty();

        var due = driver.runTimer(number, Elements.EVENT_APPEAL_PERIOD);

        assertDaysFromNow(due, 30);
        assertEnded(number, Elements.END_CLAIM_REFUSED, ClaimStatus.REFUSED, CaseStage.REFUSAL_FINAL);
        assertThat(driver.process(number)).hasNotPassed(Elements.CALL_RETURN_UNIT);
        assertThat(messages(number)).containsExactly("acknowledged", "refused");
    }

    @Test
    void remindsOnceOfAUnitThatDoesNotComeAndTakesItStill() {
        var number = driver.submit(claimFor(company.freshUnit().serial()));

        var due = driver.runTimer(number, UnitArrival.Elements.BOUNDARY_REMINDER_DUE);

        assertDaysFromNow(due, 14);
        assertThat(messages(number)).containsExactly("acknowledged", "instructions", "send-in-reminder");
        assertThat(driver.process(UnitArrival.KEY, number))
                .isWaitingAtExactly(UnitArrival.Elements.USER_RECEIVE_UNIT)
                .hasPassed(UnitArrival.Elements.END_CUSTOMER_REMINDED);
        everyLawHolds();

        driver.receive(number);

        assertThat(driver.process(UnitArrival.KEY, number))
                .isEnded()
                .hasPassed(UnitArrival.Elements.END_UNIT_IN_WORKSHOP)
                .hasNotPassed(UnitArrival.Elements.END_UNIT_NEVER_CAME);
        assertThat(driver.process(number)).isWaitingAtExactly(Elements.CALL_REPAIR_ORDER);
    }

    @Test
    void endsWhenTheUnitNeverCame() {
        var fixture = claimFor(company.freshUnit().serial());
        var number = driver.submit(fixture);

        var due = driver.runTimer(number, UnitArrival.Elements.BOUNDARY_NEVER_SENT_IN);

        assertDaysFromNow(due, 44);
        assertEnded(number, Elements.END_CLAIM_NOT_SENT_IN, ClaimStatus.NOT_SENT_IN, CaseStage.NOT_SENT_IN);
        assertThat(driver.process(UnitArrival.KEY, number))
                .isEnded()
                .hasPassed(UnitArrival.Elements.SERVICE_STOP_WAITING, UnitArrival.Elements.END_UNIT_NEVER_CAME);
        assertThat(driver.process(number)).hasNotPassed(Elements.CALL_REPAIR_ORDER, Elements.CALL_HAND_BACK);
        assertThat(messages(number)).containsExactly("acknowledged", "instructions", "ended-not-sent-in");
        assertThat(driver.submit(fixture)).isNotEqualTo(number);
    }

    @Test
    void givesAnotherUnitWhoseWarrantyGoesOn() {
        var unit = company.freshUnit();
        var number = unrepairable(unit.serial());
        var other = TestCompany.freshSerial().value();
        assertThat(driver.process(number)).isWaitingAtExactly(Elements.USER_DECIDE_REMEDY);
        everyLawHolds();

        driver.complete(number, Role.MANAGER, replacement(other, OldUnit.KEPT));

        assertThat(driver.process(number)).isWaitingAtExactly(Elements.CALL_HAND_BACK);
        assertThat(unitOf(other).soldOn()).isEqualTo(unit.soldOn());
        assertThat(unitOf(other).ownerId())
                .isEqualTo(driver.file(number).customer().id());
        assertThat(unitOf(unit.serial()).status()).isEqualTo(UnitStatus.REPLACED);
        everyLawHolds();

        driver.handBack(number);

        assertEnded(number, Elements.END_CLAIM_SETTLED, ClaimStatus.CLOSED, CaseStage.CLOSED);
        assertThat(driver.file(number).unitPlace().kind()).isEqualTo(UnitPlace.Kind.KEPT);
        assertThat(messages(number))
                .contains("replaced-carry-over", "closed-unrepairable")
                .doesNotContain("closed");
        assertThat(history(unit.serial())).contains("Replaced by " + other);
        assertThat(history(other)).contains("Came instead of " + unit.serial());
        assertThat(repairWarranties(unit.serial())).isZero();
    }

    @Test
    void givesAUnitFromStockHoweverItsNumberWasTyped() {
        var number = unrepairable(company.freshUnit().serial());
        var key = TestCompany.freshSerial().key();
        var stock = units.register(
                new SerialNumber(key.substring(0, 3) + "-" + key.substring(3)),
                TestCompany.COFFEE_MACHINE,
                null,
                null,
                null,
                "system");

        driver.complete(number, Role.MANAGER, replacement(key, OldUnit.KEPT));

        assertThat(unitOf(stock.serial()).ownerId())
                .isEqualTo(driver.file(number).customer().id());
        assertThat(history(stock.serial()))
                .contains("Came instead of " + driver.file(number).serial());
        assertThat(history(driver.file(number).serial())).contains("Replaced by " + stock.serial());
    }

    @Test
    void letsTheWarrantyOfAnotherUnitBeginAnewWhereTheProductSaysSo() {
        catalog.defineReplacementWarranty(TestCompany.ROUTER_BOX, ReplacementWarranty.FRESH);
        var unit = company.freshUnit(TestCompany.ROUTER_BOX, TestCompany.lately());
        var number = unrepairable(unit.serial());
        var stock = units.register(TestCompany.freshSerial(), TestCompany.ROUTER_BOX, null, null, null, "system");

        driver.complete(number, Role.MANAGER, replacement(stock.serial(), OldUnit.GIVEN_BACK));
        driver.handBack(number);

        assertEnded(number, Elements.END_CLAIM_SETTLED, ClaimStatus.CLOSED, CaseStage.CLOSED);
        assertThat(driver.process(ClaimClosing.KEY, number))
                .hasNotPassed(ClaimClosing.Elements.USER_SETTLE_OPEN_POINTS);
        assertThat(unitOf(stock.serial()).soldOn())
                .isBetween(TestCompany.today().minusDays(1), TestCompany.today().plusDays(1));
        assertThat(driver.file(number).unitPlace().kind()).isEqualTo(UnitPlace.Kind.HANDED_OVER);
        assertThat(messages(number)).contains("replaced-fresh");
    }

    @ParameterizedTest
    @EnumSource(ReplacementWarranty.class)
    void coversAnotherUnitAsLongAsTheProductsPageSays(ReplacementWarranty rule) {
        var product = "RW-" + rule.ordinal();
        catalog.defineProduct(product, "Replaced by rule", TestCompany.COFFEE);
        var card = products.card(product);
        products.change(
                product,
                new ProductCard(card.version(), product, card.name(), card.family(), "", rule.name(), true),
                TestCompany.ADMIN);
        var unit = company.freshUnit(product, TestCompany.lately());
        var number = unrepairable(unit.serial());
        var other = TestCompany.freshSerial();

        driver.complete(number, Role.MANAGER, replacement(other.value(), OldUnit.KEPT));

        var untilOfTheFirst = TestCompany.lately().plusMonths(24);
        var until = entitlements.coverOf(other, null, null, true, null).stream()
                .filter(cover -> cover.costClass() == CostClass.PARTS)
                .findFirst()
                .orElseThrow()
                .until();
        if (rule == ReplacementWarranty.CARRY_OVER) {
            assertThat(until).isBetween(untilOfTheFirst.minusDays(1), untilOfTheFirst);
        } else {
            assertThat(until).isAfter(untilOfTheFirst.plusMonths(5));
        }
    }

    @Test
    void leavesAUnitOfAnotherProductExactlyWhatTheFirstOneHadLeft() {
        catalog.defineProduct("RW-SHORT", "Half as long", TestCompany.COFFEE);
        terms.add(new TermsCard(0, TestCompany.COFFEE, "RW-SHORT", "", "12", "9", "12", "3", ""), TestCompany.ADMIN);

        assertCarriesOver(TestCompany.COFFEE_MACHINE, "RW-SHORT");
        assertCarriesOver("RW-SHORT", TestCompany.COFFEE_MACHINE);
    }

    private void assertCarriesOver(String product, String another) {
        var unit = company.freshUnit(product, TestCompany.lately());
        var left = cover(unit.serial());
        var number = unrepairable(unit.serial());
        var other = TestCompany.freshSerial().value();

        driver.complete(
                number,
                Role.MANAGER,
                new DecideRemedyForm(
                        RemedyKind.REPLACEMENT, other, another, null, null, OldUnit.KEPT, null, "Out of stock"));

        assertThat(unitOf(other).productCode()).isEqualTo(another);
        assertThat(cover(other)).isEqualTo(left);
    }

    private List<Cover> cover(String serial) {
        return entitlements.coverOf(new SerialNumber(serial), null, null, true, null);
    }

    @Test
    void givesTheMoneyBackAndKeepsTheUnit() {
        var unit = company.freshUnit();
        var number = unrepairable(unit.serial());

        driver.complete(number, Role.MANAGER, refund("349.90", "EUR", OldUnit.KEPT, null));

        assertEnded(number, Elements.END_CLAIM_SETTLED, ClaimStatus.CLOSED, CaseStage.CLOSED);
        assertThat(driver.process(number)).hasNotPassed(Elements.CALL_HAND_BACK);
        assertThat(driver.file(number).unitPlace().kind()).isEqualTo(UnitPlace.Kind.KEPT);
        assertThat(unitOf(unit.serial()).status()).isEqualTo(UnitStatus.REFUNDED);
        assertThat(messages(number)).contains("refunded");
        assertThat(history(unit.serial())).contains("Money given back: 349.90 EUR");
    }

    @Test
    void scrapsTheUnitOnlyWithConsent() {
        var number = unrepairable(company.freshUnit().serial());

        assertRefused(
                "consent", () -> driver.complete(number, Role.MANAGER, refund("20", "EUR", OldUnit.SCRAPPED, " ")));
        driver.complete(number, Role.MANAGER, refund("20", "EUR", OldUnit.SCRAPPED, "By phone today"));

        assertThat(driver.file(number).unitPlace().kind()).isEqualTo(UnitPlace.Kind.SCRAPPED);
        assertThat(driver.process(number)).hasPassed(Elements.END_CLAIM_SETTLED);
    }

    @Test
    void handsARefundedUnitBackWhereThatWasAgreed() {
        var number = unrepairable(company.freshUnit().serial());

        driver.complete(number, Role.MANAGER, refund("20", "EUR", OldUnit.GIVEN_BACK, null));
        assertThat(driver.process(number)).isWaitingAtExactly(Elements.CALL_HAND_BACK);
        driver.handBack(number);

        assertEnded(number, Elements.END_CLAIM_SETTLED, ClaimStatus.CLOSED, CaseStage.CLOSED);
    }

    @Test
    void refusesARemedyThatCannotBe() {
        var unit = company.freshUnit();
        var number = unrepairable(unit.serial());
        var sold = driver.file(driver.submit(claimFor(company.freshUnit().serial())))
                .serial();

        assertRemedyRefused(number, "replacementSerial", replacement(null, OldUnit.KEPT));
        assertRemedyRefused(number, "replacementSerial", replacement("?", OldUnit.KEPT));
        assertRemedyRefused(number, "replacementSerial", replacement(unit.serial(), OldUnit.KEPT));
        assertRemedyRefused(number, "replacementSerial", replacement(sold, OldUnit.KEPT));
        assertRemedyRefused(number, "amount", refund("0", "EUR", OldUnit.KEPT, null));
        assertRemedyRefused(number, "amount", refund("10.123", "EUR", OldUnit.KEPT, null));
        assertRemedyRefused(number, "currency", refund("10", "EURO", OldUnit.KEPT, null));
        assertThat(driver.process(number)).isWaitingAtExactly(Elements.USER_DECIDE_REMEDY);
        assertThat(unitOf(unit.serial()).status()).isEqualTo(UnitStatus.IN_USE);
    }

    @Test
    void goesBackWithoutAFaultFound() {
        var unit = company.freshUnit();
        var number = inWorkshop(unit.serial());

        driver.diagnose(number, DiagnosisResult.NO_FAULT_FOUND);
        driver.handBack(number);

        assertEnded(number, Elements.END_CLAIM_SETTLED, ClaimStatus.CLOSED, CaseStage.CLOSED);
        assertThat(messages(number)).contains("closed-no-fault-found").doesNotContain("closed");
        assertThat(repairWarranties(unit.serial())).isZero();
    }

    @Test
    void goesBackAsItIsWhenTheCustomerWithdraws() {
        var number = inWorkshop(company.freshUnit().serial());

        driver.withdraw(number);
        assertThat(driver.process(number)).isWaitingAtExactly(Elements.CALL_HAND_BACK);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.WITHDRAWN);
        everyLawHolds();
        driver.handBack(number);

        assertEnded(number, Elements.END_CLAIM_WITHDRAWN, ClaimStatus.WITHDRAWN, CaseStage.WITHDRAWN);
        assertThat(messages(number)).contains("ended-withdrawn").doesNotContain("closed");
    }

    @Test
    void goesBackUndecidedWhenTheCustomerWithdraws() {
        var number = driver.submitWithUnit(overdueClaim());
        assertThat(driver.process(number)).isWaitingAtExactly(Elements.CALL_ADJUDICATION);
        assertThatThrownBy(() -> driver.cancel(number)).isInstanceOf(ConflictException.class);

        driver.withdraw(number);

        assertThat(driver.process(number))
                .hasPassed(Elements.BOUNDARY_CLAIM_WITHDRAWN)
                .isWaitingAtExactly(Elements.CALL_HAND_BACK);
        assertThat(driver.adjudication(number)).isEnded();
        everyLawHolds();
        driver.handBack(number);
        assertEnded(number, Elements.END_CLAIM_WITHDRAWN, ClaimStatus.WITHDRAWN, CaseStage.WITHDRAWN);
    }

    @Test
    void doesNotPassOverNewsForWhichItsProcessDoesNotWait() {
        var number = driver.submit(claimFor(company.freshUnit().serial()));

        assertThatThrownBy(() -> events.publishEvent(new ClaimWithdrawn(number, true)))
                .isInstanceOf(IllegalStateException.class);
        driver.cancel(number);
        assertThatThrownBy(() -> events.publishEvent(new CoverContested(number, "RO-2026-000000", "Wet")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void cannotBeWithdrawnBeforeTheUnitCameOrOnceItIsRepaired() {
        var number = driver.submit(claimFor(company.freshUnit().serial()));
        assertThatThrownBy(() -> driver.withdraw(number)).isInstanceOf(ConflictException.class);

        driver.receive(number);
        driver.repairAndHandBack(number, OldPart.UNDECIDED);

        assertThatThrownBy(() -> driver.withdraw(number)).isInstanceOf(ConflictException.class);
        assertThat(driver.process(number)).isWaitingAtExactly(Elements.CALL_CLAIM_CLOSING);
    }

    @Test
    void isRepairedAfterTheCoverWasContestedInVain() {
        var number = inWorkshop(company.freshUnit().serial());

        driver.diagnose(number, DiagnosisResult.CUSTOMER_DAMAGE);
        assertThat(driver.process(number)).isWaitingAt(Elements.CALL_REPAIR_ORDER, Elements.CALL_CONTEST_ADJUDICATION);
        everyLawHolds();
        driver.complete(number, Role.ADJUDICATOR, new DecideClaimForm(DecideClaimForm.Choice.ACCEPT, null, null));

        assertThat(driver.process(number))
                .hasPassed(Elements.END_CONTEST_ANSWERED)
                .isWaitingAtExactly(Elements.CALL_REPAIR_ORDER);
        assertThat(driver.task(number).taskKey()).isEqualTo("user_repair_unit");
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.RECEIVED);
    }

    @Test
    void isRefusedWithALetterAndAnAppealOnceTheContestedCoverIsRefused() {
        var number = contested();

        driver.complete(
                number, Role.ADJUDICATOR, new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, "Full of water."));

        assertThat(driver.process(number))
                .hasPassed(Elements.SERVICE_ANSWER_CONTEST)
                .isWaitingAt(Elements.CALL_RETURN_UNIT, Elements.EVENT_APPEAL_PERIOD);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.REFUSED);
        assertThat(driver.claim(number).appealUntil()).isNotNull();
        assertThat(driver.file(number).stage()).isEqualTo(CaseStage.REFUSED);
        assertThat(letters.of(driver.file(number))).hasValueSatisfying(letter -> {
            assertThat(letter.reason()).isEqualTo("Full of water.");
            assertThat(letter.intro()).contains("workshop");
            assertThat(letter.covers()).isEmpty();
            assertThat(letter.why()).isEmpty();
        });
        everyLawHolds();
        driver.handBack(number);
        driver.runTimer(number, Elements.EVENT_APPEAL_PERIOD);
        assertEnded(number, Elements.END_CLAIM_REFUSED, ClaimStatus.REFUSED, CaseStage.REFUSAL_FINAL);
        assertThat(messages(number)).contains("refused", "ready-as-is").doesNotContain("ended-declined");
    }

    @Test
    void isRepairedAfterAllWhenAnAppealAgainstTheWorkshopsFindingSucceeds() {
        var number = contested();
        driver.complete(number, Role.ADJUDICATOR, refusal());

        driver.appeal(number, "It was wet when I bought it.");
        driver.complete(number, Role.MANAGER, new DecideClaimForm(DecideClaimForm.Choice.ACCEPT, null, null));

        assertThat(driver.process(number)).isWaitingAtExactly(Elements.CALL_REPAIR_ORDER);
        everyLawHolds();
        driver.repairAndHandBack(number, OldPart.SCRAP);
        assertEnded(number, Elements.END_CLAIM_SETTLED, ClaimStatus.CLOSED, CaseStage.CLOSED);
    }

    @Test
    void goesBackUnansweredWhenTheCustomerIsSilentAboutTheWorkshopsFinding() {
        var number = contested();
        driver.completeTask(
                ClaimAdjudication.Elements.USER_DECIDE_CLAIM,
                number,
                Role.ADJUDICATOR,
                new DecideClaimForm(DecideClaimForm.Choice.ASK, null, "Did it fall into water?"));
        driver.runTimer(number, CustomerAnswer.Elements.TIMER_FALL_ASLEEP);

        driver.runTimer(number, CustomerAnswer.Elements.TIMER_GIVE_UP);

        assertThat(driver.process(number)).isWaitingAtExactly(Elements.CALL_HAND_BACK);
        driver.handBack(number);
        assertEnded(number, Elements.END_CLAIM_UNANSWERED, ClaimStatus.UNANSWERED, CaseStage.UNANSWERED);
        assertThat(messages(number)).contains("ended-unanswered").doesNotContain("ended-declined");
    }

    @Test
    void isRefusedForGoodWhenTheWorkshopFindsTheDamageAgainAfterAnAppeal() {
        var number = contested();
        driver.complete(number, Role.ADJUDICATOR, new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, "Fell."));
        driver.appeal(number, "It never fell.");
        driver.complete(number, Role.MANAGER, new DecideClaimForm(DecideClaimForm.Choice.ACCEPT, null, null));
        driver.diagnose(number, DiagnosisResult.CUSTOMER_DAMAGE);
        driver.complete(number, Role.ADJUDICATOR, new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, "Fell."));

        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.REFUSED);
        assertThat(driver.claim(number).appealUntil()).isNull();
        assertThat(messages(number)).contains("refused-finally");
    }

    @Test
    void leavesTheContestUnansweredWhenTheCustomerWithdraws() {
        var number = inWorkshop(company.freshUnit().serial());
        driver.diagnose(number, DiagnosisResult.CUSTOMER_DAMAGE);

        driver.withdraw(number);

        assertThat(driver.process(number))
                .hasPassed(Elements.END_CONTEST_WITHDRAWN)
                .hasNotPassed(Elements.SERVICE_ANSWER_CONTEST)
                .isWaitingAtExactly(Elements.CALL_HAND_BACK);
        everyLawHolds();
        driver.handBack(number);
        assertEnded(number, Elements.END_CLAIM_WITHDRAWN, ClaimStatus.WITHDRAWN, CaseStage.WITHDRAWN);
    }

    @Test
    void goesBackAtOnceWhenRefusedWithTheUnitInTheHouse() {
        var number = refused(driver.submitWithUnit(overdueClaim()));
        assertThat(driver.process(number)).isWaitingAt(Elements.CALL_RETURN_UNIT, Elements.EVENT_APPEAL_PERIOD);
        assertThat(driver.file(number).stage()).isEqualTo(CaseStage.REFUSED);
        everyLawHolds();

        driver.handBack(number);

        assertThat(driver.process(number))
                .isWaitingAt(Elements.EVENT_APPEAL_PERIOD)
                .isNotWaitingAt(Elements.CALL_RETURN_UNIT);
        everyLawHolds();
        driver.runTimer(number, Elements.EVENT_APPEAL_PERIOD);
        assertEnded(number, Elements.END_CLAIM_REFUSED, ClaimStatus.REFUSED, CaseStage.REFUSAL_FINAL);
    }

    @Test
    void takesNoAppealOnceTheRefusedUnitIsScrapped() {
        var fixture = overdueClaim();
        var number = refused(driver.submitWithUnit(fixture));

        driver.scrap(number);

        assertThat(unitOf(fixture.serial()).status()).isEqualTo(UnitStatus.SCRAPPED);
        assertThatThrownBy(() -> driver.appeal(number, "It never fell."))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("claim-appeal-scrapped"));
        assertThat(claims.appealUntil(number)).isEmpty();
        assertRefused("serialNumber", () -> driver.submit(fixture));
    }

    @Test
    void endsWithoutARepairWarrantyWhereARepairedUnitIsScrapped() {
        var unit = company.freshUnit();
        var number = inWorkshop(unit.serial());
        driver.repair(number, OldPart.SCRAP);

        driver.scrap(number);

        assertEnded(number, Elements.END_CLAIM_SETTLED, ClaimStatus.CLOSED, CaseStage.CLOSED);
        assertThat(messages(number)).contains("closed-scrapped").doesNotContain("closed");
        assertThat(repairWarranties(unit.serial())).isZero();
        assertThat(unitOf(unit.serial()).status()).isEqualTo(UnitStatus.SCRAPPED);
    }

    @Test
    void staysReplacedWhenAGivenBackUnitIsScrappedAfterTheMoneyWasPaid() {
        var unit = company.freshUnit();
        var number = unrepairable(unit.serial());
        driver.complete(number, Role.MANAGER, refund("20", "EUR", OldUnit.GIVEN_BACK, null));

        driver.scrap(number);

        assertThat(unitOf(unit.serial()).status()).isEqualTo(UnitStatus.REFUNDED);
        assertThat(messages(number)).contains("closed-unrepairable").doesNotContain("closed-scrapped");
    }

    @Test
    void keepsAWaitingUnitWhenTheCustomerAppealsAndRepairsItAfterThat() {
        var number = refused(driver.submitWithUnit(overdueClaim()));

        driver.appeal(number, "It never fell.");
        assertThat(driver.process(number)).isWaitingAtExactly(Elements.CALL_ADJUDICATION);
        everyLawHolds();
        driver.complete(number, Role.MANAGER, new DecideClaimForm(DecideClaimForm.Choice.GOODWILL, 100, "Loyal"));

        assertThat(driver.process(number)).isWaitingAtExactly(Elements.CALL_REPAIR_ORDER);
        driver.repairAndHandBack(number, OldPart.SCRAP);
        assertEnded(number, Elements.END_CLAIM_SETTLED, ClaimStatus.CLOSED, CaseStage.CLOSED);
    }

    @Test
    void isCheckedAgainByAnAppealAndAcceptedAfterIt() {
        var number = refused(driver.submit(overdueClaim()));

        driver.appeal(number, "It never fell.");

        assertThat(driver.process(number))
                .hasPassed(Elements.BOUNDARY_CLAIM_APPEALED)
                .isWaitingAtExactly(Elements.CALL_ADJUDICATION);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.IN_CHECK);
        everyLawHolds();
        driver.complete(number, Role.MANAGER, new DecideClaimForm(DecideClaimForm.Choice.GOODWILL, 100, "Loyal"));

        assertThat(driver.process(number)).isWaitingAtExactly(Elements.CALL_UNIT_ARRIVAL);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.AWAITING_UNIT);
    }

    @Test
    void isRefusedForGoodAfterAnAppeal() {
        var number = refused(driver.submit(overdueClaim()));
        driver.appeal(number, "It never fell.");

        driver.complete(number, Role.MANAGER, refusal());

        assertEnded(number, Elements.END_CLAIM_REFUSED, ClaimStatus.REFUSED, CaseStage.REFUSAL_FINAL);
        assertThatThrownBy(() -> driver.appeal(number, "It never fell.")).isInstanceOf(ConflictException.class);
        assertThat(messages(number)).containsExactly("acknowledged", "refused", "appealed", "refused-finally");
    }

    @Test
    void isOverWithTheUnitsReturnWhenRefusedASecondTime() {
        var number = refused(driver.submitWithUnit(overdueClaim()));
        driver.appeal(number, "It never fell.");

        driver.complete(number, Role.MANAGER, refusal());

        assertThat(driver.process(number))
                .isWaitingAt(Elements.CALL_RETURN_UNIT)
                .isNotWaitingAt(Elements.EVENT_APPEAL_PERIOD);
        everyLawHolds();
        driver.handBack(number);
        assertEnded(number, Elements.END_CLAIM_REFUSED, ClaimStatus.REFUSED, CaseStage.REFUSAL_FINAL);
    }

    @Test
    void tellsHowToSendInAUnitThatWentBackBeforeItsAppealAndThatItCame() {
        var number = refused(driver.submitWithUnit(overdueClaim()));
        driver.handBack(number);
        driver.appeal(number, "It never fell.");
        driver.complete(number, Role.MANAGER, new DecideClaimForm(DecideClaimForm.Choice.GOODWILL, 100, "Loyal"));

        driver.receive(number);
        driver.repairAndHandBack(number, OldPart.SCRAP);

        assertEnded(number, Elements.END_CLAIM_SETTLED, ClaimStatus.CLOSED, CaseStage.CLOSED);
        assertThat(messages(number))
                .containsExactly(
                        "acknowledged",
                        "refused",
                        "ready-as-is",
                        "appealed",
                        "instructions",
                        "received",
                        "ready",
                        "closed");
    }

    @Test
    void endsWhenTheCustomerNeverAnswers() {
        var number = driver.submit(overdueClaim());
        driver.complete(number, Role.ADJUDICATOR, question());

        driver.runTimer(number, CustomerAnswer.Elements.TIMER_FALL_ASLEEP);
        driver.runTimer(number, CustomerAnswer.Elements.TIMER_GIVE_UP);

        assertEnded(number, Elements.END_CLAIM_UNANSWERED, ClaimStatus.UNANSWERED, CaseStage.UNANSWERED);
        assertThat(driver.process(number)).hasNotPassed(Elements.CALL_HAND_BACK);
    }

    @Test
    void goesBackWhenTheCustomerNeverAnswersAndTheUnitIsInTheHouse() {
        var number = driver.submitWithUnit(overdueClaim());
        driver.complete(number, Role.ADJUDICATOR, question());
        driver.runTimer(number, CustomerAnswer.Elements.TIMER_FALL_ASLEEP);
        driver.runTimer(number, CustomerAnswer.Elements.TIMER_GIVE_UP);

        assertThat(driver.process(number)).isWaitingAtExactly(Elements.CALL_HAND_BACK);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.UNANSWERED);
        everyLawHolds();
        driver.handBack(number);

        assertEnded(number, Elements.END_CLAIM_UNANSWERED, ClaimStatus.UNANSWERED, CaseStage.UNANSWERED);
    }

    @Test
    void endsWhenTheCustomerDoesNotPayAShare() {
        var number = driver.submit(overdueClaim());
        driver.complete(number, Role.ADJUDICATOR, new DecideClaimForm(DecideClaimForm.Choice.GOODWILL, 50, "Half"));

        driver.answer(number, CustomerReply.Decision.DECLINE);

        assertEnded(number, Elements.END_CLAIM_DECLINED, ClaimStatus.DECLINED, CaseStage.DECLINED);
    }

    private String inWorkshop(String serial) {
        var number = driver.submit(claimFor(serial));
        driver.receive(number);
        return number;
    }

    private String contested() {
        var number = inWorkshop(company.freshUnit().serial());
        driver.diagnose(number, DiagnosisResult.CUSTOMER_DAMAGE);
        return number;
    }

    private String unrepairable(String serial) {
        var number = inWorkshop(serial);
        driver.diagnose(number, DiagnosisResult.UNREPAIRABLE);
        return number;
    }

    private static DecideRemedyForm replacement(String serial, OldUnit oldUnit) {
        return new DecideRemedyForm(RemedyKind.REPLACEMENT, serial, null, null, null, oldUnit, null, "Cracked frame");
    }

    private static DecideRemedyForm refund(String amount, String currency, OldUnit oldUnit, String consent) {
        return new DecideRemedyForm(
                RemedyKind.REFUND, null, null, new BigDecimal(amount), currency, oldUnit, consent, "No stock");
    }

    private void assertRemedyRefused(String number, String field, DecideRemedyForm form) {
        assertRefused(field, () -> driver.complete(number, Role.MANAGER, form));
    }

    private static void assertRefused(String field, Runnable completion) {
        assertThatThrownBy(completion::run)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.field())
                                .containsExactly(field));
    }

    private Unit unitOf(String serial) {
        return units.find(new SerialNumber(serial)).orElseThrow();
    }

    private List<String> history(String serial) {
        return histories.stream()
                .flatMap(past -> past.of(serial, Locale.ENGLISH).stream())
                .map(UnitHistory.Entry::text)
                .toList();
    }

    private long repairWarranties(String serial) {
        return jdbc.sql("select count(*) from repair_warranty where serial = ?")
                .param(serial)
                .query(Long.class)
                .single();
    }

    private static DecideClaimForm question() {
        return new DecideClaimForm(DecideClaimForm.Choice.ASK, null, "Where is the receipt?");
    }

    private static DecideClaimForm refusal() {
        return new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, "Bent by a fall.");
    }

    private ClaimFixture overdueClaim() {
        var unit = company.freshUnit(TestCompany.COFFEE_MACHINE, overdue());
        return claimFor(unit.serial()).boughtOn(overdue());
    }

    private String refused(String number) {
        driver.complete(number, Role.ADJUDICATOR, refusal());
        return number;
    }

    private static LocalDate overdue() {
        return TestCompany.today().minusMonths(27).minusDays(3);
    }

    private void assertEnded(String number, String endEvent, ClaimStatus status, CaseStage stage) {
        var others = ENDS.stream().filter(end -> !end.equals(endEvent)).toArray(String[]::new);
        assertThat(driver.process(number)).isEnded().hasPassed(endEvent).hasNotPassed(others);
        assertThat(driver.process(ClaimClosing.KEY, number))
                .isEnded()
                .hasPassed(ClaimClosing.Elements.END_CLAIM_CLOSED);
        assertThat(driver.claim(number).status()).isEqualTo(status);
        assertThat(driver.claim(number).endedAt()).isNotNull();
        assertThat(driver.file(number).stage()).isEqualTo(stage);
        assertThat(driver.file(number).closedAt()).isNotNull();
        assertThat(openUnit(number)).isEmpty();
    }

    private static void assertDaysFromNow(Instant due, int days) {
        assertThat(Duration.between(Instant.now(), due))
                .isBetween(Duration.ofDays(days).minusMinutes(10), Duration.ofDays(days));
    }

    private Stream<String> openUnit(String number) {
        return jdbc
                .sql("select open_unit from warranty_claim where number = ?")
                .param(number)
                .query(String.class)
                .optional()
                .stream();
    }

    private List<String> messages(String number) {
        return jdbc.sql("select kind from outgoing_message where case_number = ? order by id")
                .param(number)
                .query(String.class)
                .list();
    }
}
