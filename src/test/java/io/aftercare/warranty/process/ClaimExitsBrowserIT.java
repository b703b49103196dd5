package io.aftercare.warranty.process;

import static io.aftercare.warranty.ClaimFixture.claimFor;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Page;
import io.aftercare.casefile.TrackingLinks;
import io.aftercare.customers.Units;
import io.aftercare.identity.Role;
import io.aftercare.repair.DiagnosisResult;
import io.aftercare.repair.OldPart;
import io.aftercare.shared.SerialNumber;
import io.aftercare.support.BrowserTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.warranty.ClaimStatus;
import io.aftercare.warranty.ParcelArrival;
import io.aftercare.warranty.Parcels;
import io.aftercare.workflow.WorkList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The less usual ways of a claim, as people go them in a browser. */
class ClaimExitsBrowserIT extends BrowserTest {

    private static final String BERLIN = TestCompany.BERLIN;

    @Autowired
    private ClaimDriver driver;

    @Autowired
    private TestCompany company;

    @Autowired
    private TrackingLinks links;

    @Autowired
    private Parcels parcels;

    @Autowired
    private Units units;

    @Autowired
    private WorkList workList;

    @Autowired
    private Jobs jobs;

    @Test
    void appealsByTheLinkAndIsDecidedBySomebodyElse() {
        var bought = TestCompany.today().minusMonths(40);
        var unit = company.freshUnit(TestCompany.COFFEE_MACHINE, bought);
        var number = driver.submit(claimFor(unit.serial()).boughtOn(bought));
        var adjudicator = staff(Role.ADJUDICATOR);
        open(adjudicator, number);
        assertThat(adjudicator.locator("input[name=decision][value=ACCEPT]").count())
                .as("a button that could only be refused")
                .isZero();
        adjudicator.check("input[name=decision][value=REFUSE]");
        adjudicator.fill("#reason", "Out of warranty for long.");
        finish(adjudicator);
        jobs.runFor(number);

        var customer = phone();
        customer.navigate(link(number));
        look(customer, "track-refused-phone");
        customer.fill("#appeal #text", "It was bought last year.");
        customer.click("#appeal button[type=submit]");
        customer.waitForSelector("#flash .alert-success");
        jobs.runFor(number);
        assertThat(customer.locator("#appeal").count()).isZero();

        adjudicator.navigate(url("/desk/tasks/" + driver.task(number).taskId()));
        assertThat(adjudicator
                        .locator(".task-form .form-actions button[type=submit]")
                        .isDisabled())
                .isTrue();
        var manager = staff(Role.MANAGER);
        open(manager, number);
        assertThat(manager.textContent("main")).contains("It was bought last year.");
        look(manager, "task-decide-appeal");
        manager.check("input[name=decision][value=GOODWILL]");
        manager.fill("#goodwillPercent", "100");
        manager.fill("#reason", "A loyal customer");
        finish(manager);
        jobs.runFor(number);

        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.AWAITING_UNIT);
        customer.reload();
        look(customer, "track-appeal-accepted-phone");
    }

    @Test
    void givesAnotherUnitAndShowsBothSerialNumbers() {
        var old = company.freshUnit().serial();
        var other = TestCompany.freshSerial().value();
        var number = driver.submit(claimFor(old));
        driver.receive(number);
        driver.diagnose(number, DiagnosisResult.UNREPAIRABLE);

        var manager = staff(Role.MANAGER);
        open(manager, number);
        look(manager, "task-decide-remedy");
        manager.check("input[name=remedy][value=REPLACEMENT]");
        manager.click(".task-form .form-actions button[type=submit]");
        manager.waitForSelector("#reason-help .invalid-feedback");
        assertThat(manager.locator("#replacementSerial-help .invalid-feedback").count())
                .as("all that is wrong at once")
                .isEqualTo(1);
        manager.fill("#replacementSerial", other);
        manager.check("input[name=oldUnit][value=KEPT]");
        manager.fill("#reason", "The frame is cracked");
        finish(manager);

        manager.navigate(url("/desk/cases/" + number));
        assertThat(manager.textContent("main")).contains(other, old);
        look(manager, "case-replaced");
        manager.navigate(url("/desk/units/" + other));
        assertThat(manager.textContent("main")).contains("Came instead of " + old);
        look(manager, "unit-replacement");
    }

    @Test
    void contestsTheCoverWithWhatTheWorkshopFound() {
        var number = driver.submit(claimFor(company.freshUnit().serial()));
        driver.receive(number);
        driver.diagnose(number, DiagnosisResult.CUSTOMER_DAMAGE);

        var adjudicator = staff(Role.ADJUDICATOR);
        open(adjudicator, number);

        assertThat(adjudicator.textContent("#finding"))
                .contains("What the workshop found", "Control board", "As described", "technician BER", "RO-");
        look(adjudicator, "task-decide-contest");
        adjudicator.setViewportSize(360, 760);
        look(adjudicator, "task-decide-contest-phone");
    }

    @Test
    void findsOutWhoseAParcelIsAndSendsAnotherBack() {
        var serial = company.freshUnit().serial();
        var number = driver.submit(claimFor(serial));
        var clerk = TestCompany.user(BERLIN, Role.FRONT_DESK);
        var mine = parcels.receive(new ParcelArrival(BERLIN, serial, "O. Sender", "Dented", "", "P-1"), clerk);
        var nobodys = parcels.receive(new ParcelArrival(BERLIN, "", "Unknown", "Wet", "", "P-2"), clerk);

        var desk = staff(Role.FRONT_DESK);
        open(desk, mine);
        look(desk, "task-identify-parcel");
        assertThat(desk.inputValue("#claimNumber")).isEqualTo(number);
        finish(desk);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.RECEIVED);

        open(desk, nobodys);
        desk.check("input[name=belongsTo][value=SENDER]");
        desk.fill("#reason", "Not ours");
        finish(desk);
        open(desk, nobodys);
        look(desk, "task-ship-parcel-back");
        desk.fill("#carrier", "DHL");
        desk.fill("#parcelNumber", "00340");
        finish(desk);
        desk.navigate(url("/desk/parcels?show=all"));
        look(desk, "parcels");
    }

    @Test
    void registersAUnitThatNobodyKnewFromTheCustomersForm() {
        var serial = TestCompany.freshSerial().value();
        var customer = phone();
        customer.navigate(url("/claims/new"));
        customer.fill("#serialNumber", serial);
        customer.fill("#purchaseDate", TestCompany.lately().toString());
        customer.check("input[name=proofOfPurchase][value=true]");
        customer.click("[data-step-next]");
        customer.fill("#description", "It stays dark.");
        customer.selectOption("#preferredCentre", BERLIN);
        customer.click("[data-step-next]");
        customer.click("[data-step-next]");
        customer.fill("#name", "Vera Kluge");
        customer.fill("#email", serial.toLowerCase() + "@mail.example");
        customer.click("[data-step-next]");
        customer.check("input[name=consent]");
        customer.click("main form button[type=submit]:not([formaction])");
        customer.waitForURL("**/track/*/submitted");
        var number = customer.textContent("#number").strip();
        jobs.runFor(number);

        var desk = staff(Role.FRONT_DESK);
        open(desk, number);
        look(desk, "task-register-unit");
        desk.selectOption("#productCode", TestCompany.COFFEE_MACHINE);
        finish(desk);
        jobs.runFor(number);

        assertThat(units.find(new SerialNumber(serial)).orElseThrow().productCode())
                .isEqualTo(TestCompany.COFFEE_MACHINE);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.AWAITING_UNIT);
    }

    @Test
    void namesWhatKeepsAClaimFromClosing() {
        var unit = company.freshUnit(TestCompany.ROUTER_BOX, TestCompany.lately());
        var number = driver.submit(claimFor(unit.serial()));
        driver.receive(number);
        driver.repairAndHandBack(number, OldPart.UNDECIDED);

        var desk = staff(Role.FRONT_DESK);
        desk.navigate(url("/desk/cases/" + number));
        assertThat(desk.textContent("#missing-to-close")).contains("It is not decided what becomes of the old part.");
        var answer = Visitor.program(port(), TestCompany.user(BERLIN, Role.FRONT_DESK))
                .get("/api/v1/cases/" + number)
                .body();
        assertThat(JsonPath.<List<String>>read(answer, "$..missingToClose[*].code"))
                .containsExactly("old-part-undecided");
        driver.complete(number, Role.FRONT_DESK, new SettleOpenPointsForm(OldPart.SCRAP, null));
        desk.reload();
        assertThat(desk.locator("#missing-to-close").count()).isZero();
    }

    private String link(String number) {
        return url("/track/" + links.linkTo(number).getPath().replaceFirst(".*/track/", ""));
    }

    private Page staff(Role role) {
        var page = desktop();
        signIn(page, TestCompany.user(BERLIN, role));
        return page;
    }

    private void open(Page page, String number) {
        page.navigate(url("/desk/tasks/" + workList.ofCase(number).get(0).taskId()));
    }

    private void finish(Page page) {
        var address = page.url();
        page.click(".task-form .form-actions button[type=submit]");
        page.waitForURL(now -> !now.equals(address));
    }

    private void look(Page page, String name) {
        screenshot(page, name);
        assertAccessible(page);
    }
}
