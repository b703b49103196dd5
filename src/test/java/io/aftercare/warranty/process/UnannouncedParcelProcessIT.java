package io.aftercare.warranty.process;

import static io.aftercare.warranty.ClaimFixture.claimFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.aftercare.casefile.CaseStage;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.customers.Units;
import io.aftercare.identity.Role;
import io.aftercare.repair.Intakes;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.SerialNumber;
import io.aftercare.shared.Trail;
import io.aftercare.shared.TrailEntry;
import io.aftercare.shared.TrailSubject;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.warranty.ClaimFixture;
import io.aftercare.warranty.ClaimStatus;
import io.aftercare.warranty.ParcelArrival;
import io.aftercare.warranty.ParcelBook;
import io.aftercare.warranty.ParcelStatus;
import io.aftercare.warranty.ParcelView;
import io.aftercare.warranty.Parcels;
import io.aftercare.warranty.process.IdentifyParcelForm.Owner;
import io.aftercare.workflow.InvariantCheck;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class UnannouncedParcelProcessIT {

    private static final String CLERK = TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK);

    @Autowired
    private ClaimDriver driver;

    @Autowired
    private Parcels parcels;

    @Autowired
    private ParcelBook book;

    @Autowired
    private Trail trail;

    @Autowired
    private TestCompany company;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Intakes intakes;

    @Autowired
    private Units units;

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
    void goesOnWithTheClaimThatWaitsForItsUnit() {
        var serial = company.freshUnit().serial();
        var claim = driver.submit(claimFor(serial));
        var parcel = parcel(serial);
        assertThat(parcel).startsWith("PA-");
        assertThat(parcels.waitingClaim(parcel)).contains(claim);
        assertThat(driver.process(Parcel.KEY, parcel)).isWaitingAtExactly(Parcel.Elements.USER_IDENTIFY_PARCEL);
        everyLawHolds();

        identify(parcel, linkedTo(claim.toLowerCase()));

        assertEnded(parcel, Parcel.Elements.END_PARCEL_LINKED, ParcelStatus.LINKED);
        assertThat(book.get(parcel).claimNumber()).isEqualTo(claim);
        assertThat(driver.claim(claim).status()).isEqualTo(ClaimStatus.RECEIVED);
        assertThat(driver.claim(claim).receipt().accessories()).isEqualTo("Cable");
        assertThat(intakes.of(claim).checks())
                .as("nobody went through the family's")
                .isEmpty();
        assertThat(driver.file(claim).unitPlace()).isEqualTo(new UnitPlace(UnitPlace.Kind.IN_HOUSE, "P-1"));
        assertThat(driver.process(claim)).isWaitingAtExactly(WarrantyClaim.Elements.CALL_REPAIR_ORDER);
        assertThat(driver.process(UnitArrival.KEY, claim))
                .isEnded()
                .hasPassed(UnitArrival.Elements.BOUNDARY_UNIT_IN_PARCEL, UnitArrival.Elements.END_UNIT_IN_WORKSHOP);
    }

    @Test
    void bringsTheClaimToTheCentreWhereTheParcelLies() {
        var serial = company.freshUnit().serial();
        var claim = driver.submit(claimFor(serial).at(TestCompany.VIENNA));
        var parcel = parcel(serial);

        identify(parcel, linkedTo(claim));

        assertThat(driver.file(claim).centre()).isEqualTo(TestCompany.BERLIN);
        assertThat(driver.task(claim).centre()).isEqualTo(TestCompany.BERLIN);
        assertThat(messages(claim)).contains("received").doesNotContain("moved-instructions");
    }

    @Test
    void knowsTheUnitHoweverItsNumberIsSpelled() {
        var unit = units.register(
                new SerialNumber(dashed()), TestCompany.COFFEE_MACHINE, TestCompany.lately(), null, null, "system");
        var claim = driver.submit(claimFor(unit.serial()));
        var parcel = parcel(unit.serial().replace("-", ""));
        assertThat(parcels.waitingClaim(parcel)).contains(claim);
        assertThat(book.withUs(unit.serial())).extracting(ParcelView::number).containsExactly(parcel);

        identify(parcel, linkedTo(claim));

        assertEnded(parcel, Parcel.Elements.END_PARCEL_LINKED, ParcelStatus.LINKED);
        assertThat(driver.claim(claim).status()).isEqualTo(ClaimStatus.RECEIVED);
    }

    @Test
    void isTakenInBeforeTheClaimIsDecided() {
        var claim = driver.submit(overdue());
        var parcel = parcel(driver.file(claim).serial());
        assertThat(parcels.waitingClaim(parcel)).contains(claim);

        identify(parcel, linkedTo(claim));

        assertThat(driver.claim(claim).status()).isEqualTo(ClaimStatus.IN_CHECK);
        assertThat(driver.file(claim).unitPlace()).isEqualTo(new UnitPlace(UnitPlace.Kind.IN_HOUSE, "P-1"));
        assertThat(messages(claim)).contains("received");
        everyLawHolds();
        assertRefused("claimNumber", parcel(driver.file(claim).serial()), linkedTo(claim));

        driver.complete(claim, Role.ADJUDICATOR, new DecideClaimForm(DecideClaimForm.Choice.GOODWILL, 100, "Loyal"));

        assertThat(driver.claim(claim).status()).isEqualTo(ClaimStatus.RECEIVED);
        assertThat(driver.process(UnitArrival.KEY, claim))
                .isEnded()
                .hasNotPassed(UnitArrival.Elements.SERVICE_SEND_INSTRUCTIONS, UnitArrival.Elements.USER_RECEIVE_UNIT);
        assertThat(driver.process(claim)).isWaitingAtExactly(WarrantyClaim.Elements.CALL_REPAIR_ORDER);
    }

    @Test
    void goesBackWhenTheClaimOfAUnitSentTooEarlyIsRefused() {
        var claim = driver.submit(overdue());
        identify(parcel(driver.file(claim).serial()), linkedTo(claim));

        driver.complete(claim, Role.ADJUDICATOR, new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, "Too old."));

        assertThat(driver.process(claim)).isWaitingAt(WarrantyClaim.Elements.CALL_RETURN_UNIT);
    }

    @Test
    void belongsToNoClaimThatDoesNotWaitForThisUnit() {
        var parcel = parcel(company.freshUnit().serial());
        var other = driver.submit(claimFor(company.freshUnit().serial()));
        var inCheck = driver.submit(claimFor(TestCompany.freshSerial().value()));

        assertRefused("claimNumber", parcel, linkedTo(null));
        assertRefused("claimNumber", parcel, linkedTo("WC-2026-999999"));
        assertRefused("claimNumber", parcel, linkedTo(other));
        assertRefused("claimNumber", parcel, linkedTo(inCheck));
        assertThat(driver.process(Parcel.KEY, parcel)).isWaitingAtExactly(Parcel.Elements.USER_IDENTIFY_PARCEL);
        assertThat(driver.claim(other).status()).isEqualTo(ClaimStatus.AWAITING_UNIT);
    }

    @Test
    void isNotLinkedToAClaimBeyondTheClerksReachUnlessTheSerialNumberProvesIt() {
        var far = company.freshUnit().serial();
        var claim = driver.submit(claimFor(far).at(TestCompany.MOSCOW));
        var unreadable = parcel(null);

        assertRefused("claimNumber", unreadable, linkedTo(claim));
        assertRefusedAsUnknown(unreadable, claim);
        assertRefusedAsUnknown(parcel(company.freshUnit().serial()), claim);
        assertThat(driver.file(claim).centre()).isEqualTo(TestCompany.MOSCOW);

        identify(parcel(far.replace("-", " ")), linkedTo(claim));
        assertThat(driver.file(claim).centre()).isEqualTo(TestCompany.BERLIN);
    }

    /** The serial number of somebody else's claim is not told. */
    private void assertRefusedAsUnknown(String parcel, String claim) {
        assertThatThrownBy(() -> identify(parcel, linkedTo(claim)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.code())
                                .containsExactly("parcel-claim-unknown"));
    }

    @Test
    void becomesANewClaimWhoseUnitIsInTheHouse() {
        var serial = company.freshUnit().serial();
        var parcel = parcel(serial);

        identify(parcel, newClaim(serial, UUID.randomUUID() + "@example.com"));

        assertEnded(parcel, Parcel.Elements.END_PARCEL_CLAIMED, ParcelStatus.CLAIMED);
        var claim = book.get(parcel).claimNumber();
        assertThat(driver.file(claim).unitPlace()).isEqualTo(new UnitPlace(UnitPlace.Kind.IN_HOUSE, "P-1"));
        jobs.runFor(claim);
        assertThat(driver.claim(claim).status()).isEqualTo(ClaimStatus.RECEIVED);
        assertThat(driver.file(claim).stage()).isEqualTo(CaseStage.IN_DIAGNOSIS);
        assertThat(driver.process(UnitArrival.KEY, claim))
                .isEnded()
                .hasNotPassed(UnitArrival.Elements.SERVICE_SEND_INSTRUCTIONS, UnitArrival.Elements.USER_RECEIVE_UNIT);
    }

    @Test
    void tellsInItsTrailWhoDidWhatAndWhy() {
        var parcel = parcel(company.freshUnit().serial());

        identify(parcel, sentBack("Not our product"));

        assertThat(trail.newest(new TrailSubject("PARCEL", parcel), 10))
                .extracting(
                        entry -> entry.change().field(),
                        entry -> entry.change().after(),
                        TrailEntry::actor,
                        TrailEntry::reason)
                .containsExactly(
                        tuple("parcel.trail.status", "#parcel.status.GOING_BACK", CLERK, "Not our product"),
                        tuple("parcel.trail.status", "#parcel.status.WAITING", CLERK, null));
    }

    @Test
    void makesNoClaimOfHalfAForm() {
        var serial = company.freshUnit().serial();
        var parcel = parcel(serial);

        assertRefused("email", parcel, newClaim(serial, " "));
        assertRefused("serialNumber", parcel, newClaim("?", "a@example.com"));
        assertThat(book.get(parcel).status()).isEqualTo(ParcelStatus.WAITING);
        assertThat(book.get(parcel).claimNumber()).isNull();
    }

    @Test
    void goesBackToItsSender() {
        var parcel = parcel(null);
        assertThat(book.get(parcel).serial()).isNull();
        assertThat(parcels.waitingClaim(parcel)).isEmpty();

        assertRefused("reason", parcel, sentBack(" "));
        identify(parcel, sentBack("Not our product"));

        assertThat(driver.process(Parcel.KEY, parcel)).isWaitingAtExactly(Parcel.Elements.USER_SHIP_PARCEL_BACK);
        assertThat(book.get(parcel).status()).isEqualTo(ParcelStatus.GOING_BACK);
        everyLawHolds();

        identify(parcel, new ShipParcelBackForm("DHL", "00340"));

        assertEnded(parcel, Parcel.Elements.END_PARCEL_SENT_BACK, ParcelStatus.SENT_BACK);
        assertThat(book.get(parcel).backNumber()).isEqualTo("00340");
    }

    @Test
    void isSettledOnce() {
        var serial = company.freshUnit().serial();
        var claim = driver.submit(claimFor(serial));
        var parcel = parcel(serial);
        identify(parcel, linkedTo(claim));

        assertThatThrownBy(() -> parcels.link(parcel, claim, CLERK)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> parcels.sendBack(parcel, "No", "ber.clerk")).isInstanceOf(ConflictException.class);
    }

    private ClaimFixture overdue() {
        var bought = TestCompany.today().minusMonths(27).minusDays(3);
        return claimFor(company.freshUnit(TestCompany.COFFEE_MACHINE, bought).serial())
                .boughtOn(bought);
    }

    private static String dashed() {
        var serial = TestCompany.freshSerial().key();
        return serial.substring(0, 3) + "-" + serial.substring(3);
    }

    private List<String> messages(String number) {
        return jdbc.sql("select kind from outgoing_message where case_number = ? order by id")
                .param(number)
                .query(String.class)
                .list();
    }

    private String parcel(String serial) {
        return parcels.receive(
                new ParcelArrival(TestCompany.BERLIN, serial, "O. Sender\nUpper Street 1", "Dented", "Cable", "P-1"),
                CLERK);
    }

    private void identify(String parcel, Object form) {
        driver.completeAs(CLERK, parcel, form);
    }

    private void assertRefused(String field, String parcel, Object form) {
        assertThatThrownBy(() -> identify(parcel, form))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.field())
                                .containsExactly(field));
    }

    private void assertEnded(String parcel, String end, ParcelStatus status) {
        assertThat(driver.process(Parcel.KEY, parcel))
                .isEnded()
                .hasPassed(end)
                .variables()
                .containsOnlyKeys(Parcel.Variables.PARCEL_NUMBER, Parcel.Variables.BELONGS_TO);
        assertThat(book.get(parcel).status()).isEqualTo(status);
        assertThat(book.get(parcel).endedAt()).isNotNull();
    }

    private static IdentifyParcelForm linkedTo(String claim) {
        return new IdentifyParcelForm(Owner.CLAIM, claim, null, null, null, false, null, null, null, null);
    }

    private static IdentifyParcelForm newClaim(String serial, String email) {
        var bought = TestCompany.lately();
        return new IdentifyParcelForm(
                Owner.NEW_CLAIM, null, serial, null, bought, true, "It is dead.", "Olga Sender", email, null);
    }

    private static IdentifyParcelForm sentBack(String reason) {
        return new IdentifyParcelForm(Owner.SENDER, null, null, null, null, false, null, null, null, reason);
    }
}
