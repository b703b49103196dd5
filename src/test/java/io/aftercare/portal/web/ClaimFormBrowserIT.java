package io.aftercare.portal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A customer with a small phone. */
@IntegrationTest
class ClaimFormBrowserIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestCompany company;

    private Playwright playwright;
    private Page page;

    @BeforeEach
    void takeThePhone() {
        var chromium = chromium();
        assumeTrue(chromium.isPresent(), "no Chromium on the PATH and no CHROMIUM_PATH: browser tests are skipped");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(chromium.get())
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"));
        page = playwright
                .chromium()
                .launch(options)
                .newPage(new Browser.NewPageOptions().setViewportSize(360, 740).setLocale("en-GB"));
        page.setDefaultTimeout(60_000);
        page.setDefaultNavigationTimeout(60_000);
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @AfterEach
    void putThePhoneAway() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void fillsInTheFormAndGetsTheLink() {
        var unit = company.freshUnit();
        page.navigate("http://localhost:" + port + "/");
        looksRight();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Submit a claim"))
                .click();
        looksRight();

        page.getByLabel("Serial number").pressSequentially(unit.serial().toLowerCase());
        assertThat(page.locator("#unit-state")).containsText("Crema 500");
        page.getByLabel("What do you notice?").selectOption("DEAD");
        page.getByLabel("Day of purchase").fill(TestCompany.lately().toString());
        page.getByLabel("Yes").check();
        page.getByLabel("In your own words").fill("It stays dark since Monday.");
        page.getByLabel("Name").fill("Nina Petrova");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the claim"))
                .click();

        assertThat(page.locator("#email-help")).containsText("this is how we reach you");
        assertThat(page.getByLabel("In your own words")).hasValue("It stays dark since Monday.");
        looksRight();

        page.locator("#email").fill(UUID.randomUUID() + "@example.com");
        page.locator("#consent").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the claim"))
                .click();

        assertThat(page.locator("#number")).hasText(Pattern.compile("WC-\\d{4}-\\d{6}"));
        looksRight();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Follow the claim"))
                .click();
        assertThat(page.locator("#status")).containsText("received your claim");
        looksRight();
    }

    @Test
    void claimsForAUnitThatNobodyKnows() {
        page.navigate("http://localhost:" + port + "/claims/new");
        page.getByLabel("Serial number")
                .pressSequentially(TestCompany.freshSerial().value());
        assertThat(page.locator("#unit-state")).containsText("do not know this number yet");
        page.getByLabel("Which model is it?").selectOption(TestCompany.BIKE);
        page.getByLabel("What do you notice?").selectOption("NOISE");
        assertThat(page.getByLabel("Which model is it?")).hasValue(TestCompany.BIKE);
        looksRight();
        page.getByLabel("Day of purchase").fill(TestCompany.lately().toString());
        page.getByLabel("Yes").check();
        page.getByLabel("In your own words").fill("It grinds.");
        page.getByLabel("Name").fill("Nina Petrova");
        page.locator("#email").fill(UUID.randomUUID() + "@example.com");
        page.locator("#consent").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the claim"))
                .click();

        assertThat(page.locator("#number")).hasText(Pattern.compile("WC-\\d{4}-\\d{6}"));
        looksRight();
    }

    /** Nothing for axe to say, and nothing to scroll sideways for. */
    private void looksRight() {
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations.stream().map(rule -> rule.getId() + ": " + rule.getNodes()))
                .as("axe at " + page.url())
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
    }

    private static Optional<Path> chromium() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM_PATH")).map(Path::of);
        return named.or(() -> Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of(Path.of(folder, "chromium"), Path.of(folder, "google-chrome")))
                .filter(Files::isExecutable)
                .findFirst());
    }
}
