package io.aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.aftercare.identity.Role;
import io.aftercare.shared.Clock;
import io.aftercare.support.BrowserTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.workflow.WorkList;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One claim as people live it: each role does its part in the browser, from the customer's phone to the closed case. */
class OneClaimBrowserIT extends BrowserTest {

    @Autowired
    TestCompany company;

    @Autowired
    Jobs jobs;

    @Autowired
    WorkList workList;

    @Autowired
    Clock clock;

    @Test
    void travelsFromTheFormToTheClosedCase() {
        var bought = clock.today(ZoneOffset.UTC).minusMonths(30);
        var serial = company.freshUnit(TestCompany.BIKE, bought).serial();
        var customer = phone();

        customer.navigate(url("/claims/new"));
        customer.fill("#serialNumber", serial);
        customer.locator("#serialNumber").blur();
        customer.waitForSelector("text=Tourer 700");
        customer.fill("#purchaseDate", bought.toString());
        customer.check("input[name=proofOfPurchase][value=true]");
        look(customer, "claim-form-product-phone");
        customer.click("[data-step-next]");
        customer.fill("#description", "The motor stops uphill. Мотор глохнет.");
        customer.selectOption("#preferredCentre", TestCompany.BERLIN);
        customer.click("[data-step-next]");
        customer.click("[data-step-next]");
        customer.fill("#name", "Vera Kluge");
        customer.fill("#email", serial.toLowerCase() + "@mail.example");
        customer.click("[data-step-next]");
        customer.check("input[name=consent]");
        look(customer, "claim-form-send-phone");
        customer.click("main form button[type=submit]:not([formaction])");
        customer.waitForURL("**/track/*/submitted");
        var number = customer.textContent("#number").strip();
        var link = customer.getAttribute("#tracking-link", "href");
        look(customer, "claim-submitted-phone");
        jobs.runFor(number);

        var adjudicator = staff(Role.ADJUDICATOR);
        open(adjudicator, number, "user_decide_claim");
        adjudicator.check("input[name=decision][value=GOODWILL]");
        adjudicator.fill("#goodwillPercent", "100");
        adjudicator.fill("#reason", "Known weakness of the motor");
        look(adjudicator, "task-decide-claim");
        finish(adjudicator);

        customer.navigate(link);
        assertThat(customer.textContent("main")).contains(number);
        look(customer, "track-awaiting-unit-phone");

        var frontDesk = staff(Role.FRONT_DESK);
        open(frontDesk, number, "user_receive_unit");
        frontDesk.fill("#serialNumber", serial);
        frontDesk.fill("#condition", "Scratch on the frame");
        frontDesk.fill("#accessories", "Charger");
        frontDesk.fill("#shelfPlace", "B-12");
        look(frontDesk, "task-receive-unit");
        finish(frontDesk);

        var technician = staff(Role.TECHNICIAN);
        open(technician, number, "user_diagnose_unit");
        technician.check("input[name=result][value=REPAIR]");
        technician.fill("#minutes", "15");
        technician.selectOption("#faultCode", "BOARD");
        technician.fill("#finding", "Controller overheats");
        technician.fill("#plannedMinutes", "45");
        look(technician, "task-diagnose-unit");
        finish(technician);

        open(technician, number, "user_repair_unit");
        technician.selectOption("#resolutionCode", "REPLACED");
        technician.fill("#workDone", "Controller replaced");
        technician.fill("#labourMinutes", "50");
        technician.check("input[name=oldPart][value=UNDECIDED]");
        look(technician, "task-repair-unit");
        finish(technician);

        var tester = desktop();
        signIn(tester, TestCompany.user(TestCompany.BERLIN, Role.TECHNICIAN) + "2");
        open(tester, number, "user_test_unit");
        for (var check : tester.locator("input[type=checkbox][name=checks]").all()) {
            check.check();
        }
        tester.check("input[name=passed][value=true]");
        tester.fill("#minutes", "10");
        tester.fill("#shelfPlace", "B-13");
        look(tester, "task-test-unit");
        finish(tester);

        open(frontDesk, number, "user_hand_back");
        frontDesk.check("input[name=method][value=PICK_UP]");
        frontDesk.fill("#pickUpCode", pickUpCode(customer, link));
        look(frontDesk, "task-hand-back");
        finish(frontDesk);

        open(frontDesk, number, "user_settle_open_points");
        frontDesk.check("input[name=oldPart][value=SCRAP]");
        look(frontDesk, "task-settle-open-points");
        finish(frontDesk);

        assertThat(workList.ofCase(number)).isEmpty();
        customer.reload();
        look(customer, "track-closed-phone");

        var manager = staff(Role.MANAGER);
        manager.navigate(url("/desk/cases/" + number));
        manager.waitForSelector(".djs-container svg");
        look(manager, "case-closed");
        manager.setViewportSize(360, 760);
        look(manager, "case-closed-phone");
    }

    private static String pickUpCode(Page customer, String link) {
        customer.navigate(link);
        return customer.textContent("#pick-up-code").replaceAll("\\D", "");
    }

    private Page staff(Role role) {
        var page = desktop();
        signIn(page, TestCompany.user(TestCompany.BERLIN, role));
        return page;
    }

    private void open(Page page, String number, String taskKey) {
        var task = workList.ofCase(number).get(0);
        assertThat(task.taskKey()).isEqualTo(taskKey);
        page.navigate(url("/desk?q=" + number));
        page.click("a[href$='/desk/tasks/" + task.taskId() + "']");
        page.waitForURL("**/desk/tasks/" + task.taskId());
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
