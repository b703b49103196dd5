package io.aftercare.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.aftercare.support.BrowserTest;
import io.aftercare.support.TestCompany;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeskBrowserIT extends BrowserTest {

    @Autowired
    OpenClaims claims;

    @Test
    void isAccessibleOnDesktopAndPhoneInBothThemesAndLanguages() {
        var task = claims.unknownUnit(port());
        for (var i = 0; i < 4; i++) {
            claims.unknownUnit(port());
        }
        walk(desktop(), "desktop-light-en", "en", task.taskId());
        walk(page(1440, 900, ColorScheme.DARK, "ru"), "desktop-dark-ru", "ru", task.taskId());
        walk(phone(), "phone-light-en", "en", task.taskId());
        walk(page(360, 760, ColorScheme.DARK, "ru"), "phone-dark-ru", "ru", task.taskId());
    }

    @Test
    void takesATaskInItsRowAndWalksTheListByKeys() {
        var task = claims.unknownUnit(port());
        var page = desktop();
        signIn(page, OpenClaims.frontDesk());
        page.navigate(url("/desk?q=" + task.caseNumber()));

        page.click("tbody tr button[type=submit]");
        page.waitForSelector("tbody tr.row-mine");
        page.keyboard().press("Escape");
        page.locator("h1").click();
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL("**/desk/tasks/" + task.taskId());

        assertThat(page.locator("#task-form-title").isVisible()).isTrue();
        page.locator("h1").click();
        page.keyboard().press("/");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("scan");
    }

    @Test
    void keepsWhatWasTypedAndPointsToTheField() {
        var task = claims.unknownUnit(port());
        var page = phone();
        signIn(page, OpenClaims.frontDesk());
        page.navigate(url("/desk/tasks/" + task.taskId()));
        page.fill("#serialNumber", "SN-KEPT-9");
        page.fill("#purchaseDate", "");

        page.click(".task-form button[type=submit]");
        page.waitForSelector("[aria-invalid=true]");

        assertThat(page.inputValue("#serialNumber")).isEqualTo("SN-KEPT-9");
        assertAccessible(page);
        screenshot(page, "desk-task-refused-phone");
    }

    @Test
    void putsWhatWasTypedBackIntoTheFormAfterTheLoginHadEnded() {
        var task = claims.unknownUnit(port());
        var page = desktop();
        signIn(page, OpenClaims.frontDesk());
        page.navigate(url("/desk/tasks/" + task.taskId()));
        page.fill("#serialNumber", "SN-KEPT-10");

        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.click(".task-form button[type=submit]");
        page.waitForURL("**/login");
        signInHere(page, OpenClaims.frontDesk());
        page.waitForSelector("[data-unsent]");

        assertThat(page.inputValue("#serialNumber")).isEqualTo("SN-KEPT-10");
        assertAccessible(page);
        screenshot(page, "desk-task-unsent-desktop");
    }

    @Test
    void givesAFormBackThatWasDrawnBeforeALoginInAnotherWindow() {
        var task = claims.unknownUnit(port());
        var page = desktop();
        signIn(page, OpenClaims.frontDesk());
        page.navigate(url("/desk/tasks/" + task.taskId()));
        page.fill("#serialNumber", "SN-KEPT-11");

        var other = page.context().newPage();
        other.navigate(url("/desk"));
        other.locator("form[action$='/logout'] button").first().evaluate("button => button.form.requestSubmit()");
        other.waitForURL("**/login?logout");
        signIn(other, OpenClaims.frontDesk());
        page.click(".task-form button[type=submit]");
        page.waitForSelector("[data-unsent]");

        assertThat(page.inputValue("#serialNumber")).isEqualTo("SN-KEPT-11");
    }

    @Test
    void keepsWhatIsTypedOverTakeAndAnotherLanguageUntilTheTaskIsDone() {
        var task = claims.unknownUnit(port());
        var page = desktop();
        signIn(page, OpenClaims.frontDesk());
        page.navigate(url("/desk/tasks/" + task.taskId()));
        page.fill("#serialNumber", "SN-KEPT-12");

        page.click("form[action$='/take'] button");
        page.waitForSelector("form[action$='/release']");
        assertThat(page.inputValue("#serialNumber")).isEqualTo("SN-KEPT-12");
        assertThat(page.isVisible("[data-draft-note]")).isTrue();
        assertAccessible(page);

        page.click(".topbar .languages a[lang=ru]");
        page.waitForSelector("html[lang=ru]");
        assertThat(page.inputValue("#serialNumber")).isEqualTo("SN-KEPT-12");

        page.fill("#serialNumber", task.serial());
        page.selectOption("#productCode", TestCompany.COFFEE_MACHINE);
        page.click(".task-form button[type=submit]");
        page.waitForSelector("#flash .alert-success");
        assertThat(drafts(page)).isEmpty();
        page.navigate(url("/desk?lang=en"));
    }

    @Test
    void forgetsWhatWasTypedAtTheLogout() {
        var task = claims.unknownUnit(port());
        var page = desktop();
        signIn(page, OpenClaims.frontDesk());
        page.navigate(url("/desk/tasks/" + task.taskId()));
        page.fill("#serialNumber", "SN-SECRET");
        assertThat(drafts(page)).contains("SN-SECRET");

        page.locator("form[action$='/logout'] button").first().evaluate("button => button.form.requestSubmit()");
        page.waitForURL("**/login?logout");

        assertThat(drafts(page)).isEmpty();
    }

    private static String drafts(Page page) {
        return (String)
                page.evaluate("Object.entries(sessionStorage).filter(([key]) => key.startsWith('aftercare-draft'))"
                        + ".map(([, draft]) => draft).join()");
    }

    @Test
    void showsMorePlacesBehindTheMenuOfAPhone() {
        var page = phone();
        signIn(page, TestCompany.ADMIN);

        page.click(".tab-more > summary");
        assertAccessible(page);
        screenshot(page, "desk-menu-phone");
        page.click(".tab-sheet a[href$='/desk/incidents']");
        page.waitForURL("**/desk/incidents");

        assertAccessible(page);
        screenshot(page, "desk-incidents-phone");
    }

    private void walk(Page page, String name, String language, String taskId) {
        page.navigate(url("/login?lang=" + language));
        look(page, "login-" + name);
        signIn(page, OpenClaims.frontDesk());
        look(page, "desk-work-list-" + name);
        page.navigate(url("/desk/tasks/" + taskId));
        look(page, "desk-task-" + name);
        page.navigate(url("/desk?scope=mine"));
        look(page, "desk-empty-" + name);
        page.navigate(url("/desk/search?q=Vogel"));
        look(page, "desk-search-" + name);
        page.navigate(url("/desk/tasks/unknown"));
        look(page, "error-404-" + name);
    }

    private void look(Page page, String name) {
        screenshot(page, name);
        assertAccessible(page);
    }
}
