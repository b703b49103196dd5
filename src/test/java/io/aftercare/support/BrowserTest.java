package io.aftercare.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A test in a real browser: a Chromium on the PATH, or where {@code CHROMIUM_PATH} says. Without one it is skipped,
 * loudly. Every page opened through {@link #desktop} or {@link #phone} is checked for script errors in the end.
 */
@IntegrationTest
public abstract class BrowserTest {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int PATIENCE = 30_000;
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private static Playwright playwright;
    private static Browser browser;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    @LocalServerPort
    private int port;

    @BeforeEach
    void needsABrowser() {
        if (chromium().isEmpty()) {
            System.err.println("SKIPPED: no Chromium on the PATH or at CHROMIUM_PATH, so "
                    + getClass().getSimpleName() + " did not run");
        }
        Assumptions.assumeTrue(chromium().isPresent(), "no Chromium");
    }

    @AfterEach
    void closePages() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        assertThat(errors).as("errors of scripts on the pages").isEmpty();
    }

    protected String url(String path) {
        return "http://localhost:" + port + path;
    }

    protected int port() {
        return port;
    }

    /** A page 1440 pixels wide, light, in English. */
    protected Page desktop() {
        return page(1440, 900, ColorScheme.LIGHT, "en");
    }

    /** A page 360 pixels wide, light, in English. */
    protected Page phone() {
        return page(360, 760, ColorScheme.LIGHT, "en");
    }

    protected Page page(int width, int height, ColorScheme scheme, String language) {
        var context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setLocale(language)
                        .setTimezoneId("Europe/Berlin"));
        context.setDefaultTimeout(PATIENCE);
        contexts.add(context);
        var page = context.newPage();
        page.onPageError(error -> errors.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                errors.add(page.url() + ": " + message.text());
            }
        });
        return page;
    }

    /** Signs in through the login page and waits for the work list. */
    protected void signIn(Page page, String username) {
        page.navigate(url("/login"));
        signInHere(page, username);
    }

    /** Signs in where the login page has come by itself. */
    protected void signInHere(Page page, String username) {
        page.fill("#username", username);
        page.fill("#password", TestCompany.PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL("**/desk**");
    }

    /** What sticks out of the screen, the innermost elements that do. */
    private static final String WHAT_IS_TOO_WIDE = """
            [...document.querySelectorAll('main *, nav *')]
                .filter(e => e.children.length === 0
                    && e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .slice(0, 5).map(e => e.outerHTML.slice(0, 200))""";

    /** No barrier that axe finds by the rules of WCAG 2.2 AA, and nothing wider than the screen. */
    protected void assertAccessible(Page page) {
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze();
        assertThat(found.getViolations())
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .as(page.url())
                .isEmpty();
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("pixels wider than the screen: " + page.url() + " " + page.evaluate(WHAT_IS_TOO_WIDE))
                .isZero();
    }

    /** Keeps the whole page as {@code target/screenshots/<name>.png}, to be looked at. */
    protected void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium().orElseThrow())
                            .setArgs(FLAGS)
                            .setTimeout(PATIENCE));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> playwright.close()));
        }
        return browser;
    }

    private static Optional<Path> chromium() {
        var given = Optional.ofNullable(System.getenv("CHROMIUM_PATH")).map(Path::of);
        var onThePath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)));
        return Stream.concat(given.stream(), onThePath)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
