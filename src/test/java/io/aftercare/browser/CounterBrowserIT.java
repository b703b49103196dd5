package io.aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.customers.Units;
import io.aftercare.identity.Role;
import io.aftercare.repair.RepairOrders;
import io.aftercare.shared.SerialNumber;
import io.aftercare.support.BrowserTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.warranty.ClaimFixture;
import io.aftercare.warranty.Claims;
import io.aftercare.warranty.Receiving;
import io.aftercare.warranty.Withdrawals;
import io.aftercare.workflow.WorkList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The front desk with a scanner, which types quickly and ends with Enter, and a keyboard. */
class CounterBrowserIT extends BrowserTest {

    private static final Pattern NUMBER = Pattern.compile("/desk/cases/(WC-[0-9-]+)/job-ticket");

    @Autowired
    private TestCompany company;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Units units;

    @Autowired
    private RepairOrders orders;

    @Autowired
    private Claims claims;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private WorkList workList;

    @Autowired
    private Jobs jobs;

    @Test
    void takesAUnitWithoutAMouseAndHandsItBackAgainstTheCode() {
        var serial = company.freshUnit().serial();
        var page = frontDesk(desktop());

        scan(page, serial);
        page.waitForURL("**/desk/counter?serialNumber=*");
        assertThat(page.inputValue("#serialNumber")).isEqualTo(serial);
        assertThat(page.inputValue("#purchaseDate"))
                .isEqualTo(TestCompany.lately().toString());
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("purchaseDate");
        type(page, "proofOfPurchase", " ");
        type(page, "symptomCode", "Does");
        page.keyboard().press("Enter");
        page.waitForFunction("document.activeElement.matches('input[name=checks][value=TANK]')");
        type(page, null, " ");
        type(page, "customerSearch", null);
        type(page, "name", "Nina Petrova");
        type(page, "email", UUID.randomUUID() + "@example.com");
        page.focus("#consent");
        type(page, null, " ");
        page.fill("#description", "Stays dark since Monday.");
        page.fill("#condition", "Scratched");
        page.focus("#accessories");
        type(page, null, "Cable");
        page.check("input[name=dataWipe][value=NO]");
        page.focus("#shelfPlace");
        page.keyboard().type("C-7");
        page.keyboard().press("Enter");
        assertThat(focus(page)).isEqualTo("BUTTON");
        look(page, "counter-filled");
        page.keyboard().press("Enter");

        page.waitForURL("**/job-ticket");
        var number = numberOf(page);
        jobs.runFor(number);
        page.reload();
        assertThat(page.textContent(".ticket"))
                .contains(number, serial, "Nina Petrova", "Cable", "C-7", "Water tank there");
        assertThat(page.locator("svg.barcode path").count()).isOne();
        look(page, "job-ticket");

        withdrawals.withdraw(number, "customer");
        jobs.runFor(number);
        scan(page, number);
        page.waitForURL("**/desk/tasks/**");
        page.fill("#pickUpCode", "000000x");
        page.click(".task-form .form-actions button[type=submit]");
        page.waitForSelector("[aria-invalid=true]");
        page.fill("#pickUpCode", orders.handBackOf(number).orElseThrow().pickUpCode());
        look(page, "hand-back-by-code");
        var address = page.url();
        page.click(".task-form .form-actions button[type=submit]");
        page.waitForURL(now -> !now.equals(address));
        assertThat(files.get(number).unitPlace().kind()).isEqualTo(UnitPlace.Kind.HANDED_OVER);
    }

    @Test
    void registersAnUnknownUnitAndWarnsOfItsBattery() {
        var serial = TestCompany.freshSerial();
        var page = frontDesk(page(360, 760, ColorScheme.DARK, "ru"));
        page.navigate(url("/desk/counter?lang=ru"));
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("serialNumber");
        page.keyboard().type(serial.value());
        page.keyboard().press("Enter");
        page.waitForSelector("#productCode");
        page.waitForFunction("document.activeElement.id === 'productCode'");
        page.selectOption("#productCode", TestCompany.BIKE);
        page.waitForSelector("#symptomCode");
        assertThat(page.inputValue("#productCode")).isEqualTo(TestCompany.BIKE);
        page.click("main button[type=submit]");
        page.waitForSelector("[data-problems]");
        assertThat(page.inputValue("#serialNumber")).isEqualTo(serial.value());
        look(page, "counter-refused-phone-dark-ru");

        page.fill("#purchaseDate", TestCompany.lately().toString());
        page.check("#proofOfPurchase");
        page.fill("#name", "Олег Смирнов");
        page.fill("#email", UUID.randomUUID() + "@example.com");
        page.check("#consent");
        page.fill("#description", "Не заряжается");
        page.fill("#condition", "Вздулся аккумулятор");
        page.check("input[name=dataWipe][value=NOT_APPLICABLE]");
        page.check("#batteryDamaged");
        page.fill("#shelfPlace", "SAND-1");
        page.click("main button[type=submit]");
        page.waitForURL("**/job-ticket");

        var number = numberOf(page);
        jobs.runFor(number);
        assertThat(page.isVisible(".ticket-warning")).isTrue();
        assertThat(units.find(SerialNumber.parse(serial.value()).orElseThrow())).isPresent();
        assertThat(workList.ofCase(number)).extracting(task -> task.taskKey()).containsExactly("user_release_battery");
        look(page, "job-ticket-phone-ru");
        page.navigate(url("/desk/cases/" + number));
        assertThat(page.isVisible("#battery-warning")).isTrue();
        look(page, "case-battery-phone-ru");
    }

    @Test
    void leadsToTheOpenCaseOfAScannedUnit() {
        var serial = company.freshUnit().serial();
        var number = claims.submitWithUnit(
                ClaimFixture.claimFor(serial).submission(), new Receiving.Arrival("Scratched", "", "C-1"), "clerk");
        jobs.runFor(number);
        var page = frontDesk(desktop());
        page.navigate(url("/desk/counter"));
        page.keyboard().type(serial);
        page.keyboard().press("Enter");
        page.waitForSelector("#unit [data-focus]");
        look(page, "counter-open-case");
        page.waitForFunction("document.activeElement.matches('#unit [data-focus]')");
        page.keyboard().press("Enter");

        page.waitForURL("**/desk/cases/" + number);
    }

    private Page frontDesk(Page page) {
        signIn(page, TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));
        return page;
    }

    /** A scanner at the scan field. */
    private static void scan(Page page, String text) {
        page.focus("#scan");
        page.keyboard().type(text);
        page.keyboard().press("Enter");
    }

    /** Enter leads to the field of this id, where the keys are pressed. */
    private static void type(Page page, String id, String keys) {
        if (id != null) {
            page.keyboard().press("Enter");
            page.waitForFunction("id => document.activeElement.id === id", id);
        }
        if (keys != null) {
            page.keyboard().type(keys);
        }
    }

    private static String focus(Page page) {
        return (String) page.evaluate("document.activeElement.tagName");
    }

    private static String numberOf(Page page) {
        var matcher = NUMBER.matcher(page.url());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private void look(Page page, String name) {
        screenshot(page, name);
        assertAccessible(page);
    }
}
