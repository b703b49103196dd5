package io.aftercare.portal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.aftercare.casefile.files.SamplePictures;
import io.aftercare.support.BrowserTest;
import io.aftercare.support.TestCompany;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A customer with a small phone. */
class ClaimFormBrowserIT extends BrowserTest {

    private static final String NEXT = "[data-step-next]";
    private static final Pattern NUMBER = Pattern.compile("WC-\\d{4}-\\d{6}");

    @Autowired
    private TestCompany company;

    private Page page;

    @BeforeEach
    void takeThePhone() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        page = phone();
    }

    @Test
    void fillsInTheFormStepByStepAndGetsTheLink() {
        var unit = company.freshUnit();
        page.navigate(url("/"));
        look("home-phone");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Submit a claim"))
                .click();

        step(1);
        page.locator("#serialNumber").pressSequentially(unit.serial().toLowerCase());
        assertThat(page.locator("#unit-state")).containsText("Crema 500");
        page.getByLabel("Day of purchase").fill(TestCompany.lately().toString());
        page.getByLabel("Yes").check();
        look("form-1-product-phone");
        page.click(NEXT);
        step(2);
        assertThat(page.locator("legend:focus")).hasText("What is wrong");
        page.getByLabel("What do you notice?").selectOption("DEAD");
        page.getByLabel("In your own words").fill("It stays dark since Monday.");
        page.selectOption("#preferredCentre", TestCompany.BERLIN);
        assertThat(page.locator("[data-centre-open]")).containsText(Pattern.compile("Open now|Closed now|Open around"));
        look("form-2-fault-phone");
        page.click(NEXT);
        look("form-3-pictures-phone");
        page.click(NEXT);
        page.getByLabel("Name").fill("Nina Petrova");
        page.click(NEXT);

        assertThat(page.locator("#email-help")).containsText("this is how we reach you");
        assertThat(page.locator("#email")).isFocused();
        look("form-4-you-missing-phone");
        page.locator("#email").fill(UUID.randomUUID() + "@example.com");
        page.click(NEXT);

        assertThat(page.locator("[data-step-summary]"))
                .containsText(Pattern.compile("It stays dark since Monday.*Nina Petrova", Pattern.DOTALL));
        look("form-5-send-phone");
        send();
        assertThat(page.locator("#consent-help")).containsText(Pattern.compile("."));
        look("form-5-refused-phone");
        page.locator("#consent").check();
        send();

        assertThat(page.locator("#number")).hasText(NUMBER);
        look("submitted-phone");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Follow the claim"))
                .click();
        assertThat(page.locator("#status")).containsText("received your claim");
    }

    @Test
    void claimsForAUnitThatNobodyKnows() {
        page.navigate(url("/claims/new"));
        page.locator("#serialNumber")
                .pressSequentially(TestCompany.freshSerial().value());
        assertThat(page.locator("#unit-state")).containsText("do not know this number yet");
        page.getByLabel("Which model is it?").selectOption(TestCompany.BIKE);
        page.getByLabel("Day of purchase").fill(TestCompany.lately().toString());
        page.getByLabel("Yes").check();
        page.click(NEXT);
        page.getByLabel("What do you notice?").selectOption("NOISE");
        page.getByLabel("In your own words").fill("It grinds.");
        fillInTheRest();
        send();

        assertThat(page.locator("#number")).hasText(NUMBER);
    }

    @Test
    void goesBackAndForthWithoutLosingAnything() {
        toTheFault();
        page.fill("#description", "It hums.");
        page.click("[data-step-back]");
        assertThat(page.locator("#serialNumber")).not().hasValue("");
        page.click(NEXT);
        step(2);
        assertThat(page.locator("#description")).hasValue("It hums.");
        page.click(NEXT);
        step(3);
        page.goBack();

        step(2);
        assertThat(page.locator("#description")).hasValue("It hums.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Product"))
                .click();
        step(1);
    }

    @Test
    void findsItsDraftAgainAfterAReloadAndInAnotherTab() {
        toTheFault();
        page.fill("#description", "Черновик: it hums.");
        page.click(NEXT);
        step(3);
        page.locator("input[type=file][name]").setInputFiles(picture("hum.png"));
        assertThat(page.locator(".file-item")).containsText("With us");

        page.reload();
        assertThat(page.locator(".file-item")).containsText("hum.png");
        assertThat(page.locator(".file-item canvas")).isVisible();
        var later = page.context().newPage();
        later.navigate(url("/claims/new"));

        assertThat(later.locator("[data-draft-note]")).isVisible();
        assertThat(later.locator("#description")).hasValue("Черновик: it hums.");
        assertThat(later.locator(".file-item")).containsText("hum.png");
        later.locator("[data-draft-note] [data-draft-drop]").click();
        assertThat(later.locator("#serialNumber")).hasValue("");
        assertThat(later.locator(".file-item")).hasCount(0);
    }

    @Test
    void forgetsTheDraftOnceTheClaimIsSent() {
        toTheFault();
        page.fill("#description", "It hums.");
        page.click(NEXT);
        step(3);
        page.locator("input[type=file][name]").setInputFiles(picture("hum.png"));
        assertThat(page.locator(".file-item")).containsText("With us");
        page.click("[data-step-back]");
        step(2);
        fillInTheRest();
        send();
        assertThat(page.locator("#number")).hasText(NUMBER);

        page.navigate(url("/claims/new"));

        assertThat(page.locator("#serialNumber")).hasValue("");
        assertThat(page.locator(".file-item")).hasCount(0);
        assertThat((Integer) page.evaluate("Object.keys(localStorage).filter((k) => k.includes('draft')).length"))
                .isZero();
    }

    @Test
    void sendsAClaimWithPhotosOverASlowLine() {
        var line = page.context().newCDPSession(page);
        var slow = new JsonObject();
        slow.addProperty("offline", false);
        slow.addProperty("latency", 300);
        slow.addProperty("downloadThroughput", 200 * 1024);
        slow.addProperty("uploadThroughput", 100 * 1024);
        toTheFault();
        line.send("Network.enable");
        line.send("Network.emulateNetworkConditions", slow);
        page.fill("#description", "It hums.");
        page.click(NEXT);
        step(3);
        page.locator("input[type=file][name]").setInputFiles(new FilePayload[] {
            new FilePayload("one.png", "image/png", SamplePictures.noise(350, 350)),
            new FilePayload("two.png", "image/png", SamplePictures.noise(350, 350))
        });
        assertThat(page.locator("progress").first()).isVisible();
        look("form-3-sending-phone");
        page.click("[data-step-back]");
        step(2);
        fillInTheRest();
        send();

        assertThat(page.locator("#number")).hasText(NUMBER);
        page.click("a.btn-primary");
        assertThat(page.locator("#case-files .file-grid li")).hasCount(2);
    }

    @Test
    void scansTheSerialNumberWhereTheDeviceCanDoThat() {
        page.navigate(url("/claims/new"));
        assertThat(page.locator("[data-scan]")).isHidden();
        var unit = company.freshUnit();
        page.addInitScript("""
                window.BarcodeDetector = class {
                  static async getSupportedFormats() { return ['code_128', 'ean_13']; }
                  async detect() { return [{rawValue: '?'}, {rawValue: '%s'}]; }
                };
                navigator.mediaDevices.getUserMedia = async () => {
                  const canvas = document.createElement('canvas');
                  canvas.getContext('2d').fillRect(0, 0, 9, 9);
                  return canvas.captureStream(5);
                };""".formatted(unit.serial()));

        page.navigate(url("/claims/new"));
        page.click("[data-scan]");

        assertThat(page.locator("#serialNumber")).hasValue(unit.serial());
        assertThat(page.locator("#unit-state")).containsText("Crema 500");
        assertThat(page.locator("dialog.scan")).isHidden();
    }

    @Test
    void staysWithTheCustomerWhoseDeviceHasNoConnection() {
        toTheFault();
        page.fill("#description", "It hums.");
        fillInTheRest();
        assertThat(page.locator("[data-step-offline]")).isHidden();
        page.context().setOffline(true);
        send();
        assertThat(page.locator("[data-step-offline]")).isVisible();
        page.context().setOffline(false);
        send();

        assertThat(page.locator("#number")).hasText(NUMBER);
    }

    @Test
    void looksRightOnADesktopAndInRussianInTheDark() {
        page = page(1440, 900, ColorScheme.DARK, "ru");
        page.navigate(url("/claims/new"));
        look("form-1-desktop-dark-ru");
        page = page(360, 760, ColorScheme.DARK, "ru");
        page.navigate(url("/claims/new"));
        look("form-1-phone-dark-ru");
    }

    private void toTheFault() {
        page.navigate(url("/claims/new"));
        page.fill("#serialNumber", company.freshUnit().serial());
        page.locator("#serialNumber").blur();
        assertThat(page.locator("#unit-state")).containsText("Crema 500");
        page.fill("#purchaseDate", TestCompany.lately().toString());
        page.getByLabel("Yes").check();
        page.click(NEXT);
        step(2);
    }

    /** From the fault to the last button. */
    private void fillInTheRest() {
        page.click(NEXT);
        step(3);
        page.click(NEXT);
        step(4);
        page.fill("#name", "Nina Petrova");
        page.fill("#email", UUID.randomUUID() + "@example.com");
        page.click(NEXT);
        step(5);
        page.check("#consent");
    }

    private void step(int number) {
        assertThat(page.locator("[data-step-at]")).hasText("Step " + number + " of 5");
    }

    private void send() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the claim"))
                .click();
    }

    private static FilePayload picture(String name) {
        return new FilePayload(
                name,
                "image/png",
                SamplePictures.speckled(ThreadLocalRandom.current().nextLong()));
    }

    private void look(String name) {
        screenshot(page, name);
        assertAccessible(page);
    }
}
