package io.aftercare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.aftercare.casefile.files.SampleDocuments;
import io.aftercare.casefile.files.SamplePictures;
import io.aftercare.identity.Role;
import io.aftercare.support.BrowserTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files chosen in the browser: sent ahead one by one, on a line that is slow or breaks. */
class FilePickerBrowserIT extends BrowserTest {

    private static final int KILOBYTE = 1024;

    @Test
    void showsEachFileAndSendsItAheadOnTheTrackingPage() {
        var page = trackingPage();

        page.locator("#case-files input[type=file][name]").setInputFiles(new FilePayload[] {
            picture("broken screen.png"), new FilePayload("bill.pdf", "application/pdf", SampleDocuments.pdf(2))
        });

        assertThat(item(page, "broken screen.png")).containsText("With us");
        assertThat(item(page, "bill.pdf")).containsText("With us");
        assertThat(item(page, "broken screen.png").locator("canvas")).isVisible();
        assertAccessible(page);
        screenshot(page, "track-files-phone");
        page.click("#case-files form button[type=submit]");
        assertThat(page.locator("#flash")).containsText("the files are with us");
        assertThat(page.locator("#case-files .file-grid")).containsText("broken screen.png");
    }

    @Test
    void keepsTheOthersWhenOneFileIsRefused() {
        var page = trackingPage();

        page.locator("#case-files input[type=file][name]").setInputFiles(new FilePayload[] {
            picture("good.png"),
            new FilePayload("page.jpg", "image/jpeg", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)),
            new FilePayload("notes.txt", "text/plain", new byte[] {65}),
            new FilePayload("large.jpg", "image/jpeg", new byte[10 * KILOBYTE * KILOBYTE + 1])
        });

        assertThat(item(page, "good.png")).containsText("With us");
        assertThat(item(page, "page.jpg")).containsText("is no picture in JPEG, PNG or WebP");
        assertThat(item(page, "notes.txt")).containsText("is no picture in JPEG, PNG or WebP");
        assertThat(item(page, "large.jpg")).containsText("larger than 10 MB");
        assertAccessible(page);
        screenshot(page, "track-files-refused-phone");
        page.getByLabel("Remove page.jpg").click();
        page.click("#case-files form button[type=submit]");
        assertThat(page.locator("#case-files .file-grid li")).hasCount(1);
        assertThat(page.locator("#case-files .file-grid")).containsText("good.png");
    }

    @Test
    void leavesOutWhatIsTooMuch() {
        var page = trackingPage();
        var eleven = new FilePayload[11];
        for (var count = 0; count < eleven.length; count++) {
            eleven[count] = picture(count + ".png");
        }

        page.locator("#case-files input[type=file][name]").setInputFiles(eleven);

        assertThat(page.locator("#case-files .file-item")).hasCount(10);
        assertThat(page.locator("#case-files [data-file-problem]")).containsText("At most 10 files");
    }

    @Test
    void saysWhenAFileWasChangedWhileItWasSent(@TempDir Path folder) throws IOException {
        var page = trackingPage();
        var moving = Files.write(folder.resolve("moving.png"), noise(400));
        var still = Files.write(folder.resolve("still.png"), noise(400));
        var line = line(page);
        throttle(line, false, 40 * KILOBYTE);

        page.locator("#case-files input[type=file][name]").setInputFiles(new Path[] {still, moving});
        assertThat(item(page, "still.png").locator("progress")).isVisible();
        Files.write(moving, noise(100));
        throttle(line, false, -1);

        assertThat(item(page, "moving.png")).containsText("was changed or moved while it was being sent");
        assertThat(item(page, "still.png")).containsText("With us");
    }

    @Test
    void canRepeatAFileWhoseLineBrokeOffAtNineTenths() throws IOException {
        try (var line = new BreakingLine(port())) {
            var page = trackingPage();
            page.navigate(page.url().replace(":" + port(), ":" + line.port()));
            page.click("#case-files summary");
            var slow = picture("slow.png", 700);
            line.breaksAfter(slow.buffer.length * 9L / 10);

            page.locator("#case-files input[type=file][name]").setInputFiles(slow);
            assertThat(item(page, "slow.png")).containsText("The connection broke off");
            page.click("#case-files form button[type=submit]");
            assertThat(page.locator("#case-files [data-file-problem]")).containsText("Some files are not with us yet");
            assertAccessible(page);
            screenshot(page, "track-files-broken-off-phone");
            line.isMended();
            page.getByLabel("Try again to send slow.png").click();

            assertThat(item(page, "slow.png")).containsText("With us");
            page.click("#case-files form button[type=submit]");
            assertThat(page.locator("#case-files .file-grid")).containsText("slow.png");
        }
    }

    @Test
    void waitsWithTheFormForTheLastFile() {
        var page = trackingPage();
        var line = line(page);
        throttle(line, false, 60 * KILOBYTE);
        page.locator("#case-files input[type=file][name]").setInputFiles(picture("slow.png", 400));
        assertThat(item(page, "slow.png").locator("progress")).isVisible();

        page.waitForCondition(
                () -> (Boolean) page.evaluate("document.querySelector('#case-files progress').value > 20"));
        screenshot(page, "track-files-progress-phone");
        page.click("#case-files form button[type=submit]");
        assertThat(page.locator("#case-files [data-file-problem]")).containsText("as soon as the last file");
        throttle(line, false, -1);

        assertThat(page.locator("#case-files .file-grid")).containsText("slow.png");
    }

    @Test
    void takesFilesThatAreDroppedOnTheCasePage() {
        var number = submitted().replaceAll("(?s).*\"number\":\"([^\"]+)\".*", "$1");
        var page = desktop();
        signIn(page, TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));
        page.navigate(url("/desk/cases/" + number));
        page.click("#add-files summary");

        page.evaluate("""
                async () => {
                  const canvas = document.createElement('canvas');
                  canvas.width = canvas.height = 40;
                  canvas.getContext('2d').fillRect(5, 5, 9, 9);
                  const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));
                  const carried = new DataTransfer();
                  carried.items.add(new File([blob], 'dropped.png', {type: 'image/png'}));
                  document.querySelector('#add-files .file-picker').dispatchEvent(
                      new DragEvent('drop', {dataTransfer: carried, bubbles: true, cancelable: true}));
                }""");

        assertThat(item(page, "dropped.png")).containsText("With us");
        assertAccessible(page);
        screenshot(page, "case-add-files");
        page.click("#add-files button[type=submit]");
        assertThat(page.locator("#files-section .file-grid").first()).containsText("dropped.png");
    }

    @BeforeEach
    void haveTheSamePatienceAsThePages() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private Page trackingPage() {
        var page = phone();
        page.navigate(url(submitted().replaceAll("(?s).*(/track/[^\"]+)\".*", "$1")));
        page.click("#case-files summary");
        return page;
    }

    private String submitted() {
        var answer = Visitor.browser(port()).postJson("/api/v1/claims", """
                {"serialNumber": "%s", "purchaseDate": "%s", "proofOfPurchase": true, "description": "Dark.",
                 "preferredCentre": "%s", "customer": {"name": "Pia Foto", "email": "picker@mail.example"},
                 "consents": {"dataProcessing": true}}
                """.formatted(
                        TestCompany.freshSerial().value(), TestCompany.lately(), TestCompany.BERLIN));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body();
    }

    private static Locator item(Page page, String name) {
        return page.locator(".file-item").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static CDPSession line(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("Network.enable");
        return session;
    }

    /** @param upload bytes a second; -1 for as fast as it goes */
    private static void throttle(CDPSession line, boolean offline, int upload) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", offline);
        conditions.addProperty("latency", 20);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", upload);
        line.send("Network.emulateNetworkConditions", conditions);
    }

    private static FilePayload picture(String name) {
        return new FilePayload(
                name,
                "image/png",
                SamplePictures.speckled(ThreadLocalRandom.current().nextLong()));
    }

    private static FilePayload picture(String name, int side) {
        return new FilePayload(name, "image/png", noise(side));
    }

    /** As long as its pixels: nothing of it can be packed. */
    private static byte[] noise(int side) {
        return SamplePictures.noise(side, side);
    }
}
