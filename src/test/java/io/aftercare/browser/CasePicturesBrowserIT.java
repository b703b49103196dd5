package io.aftercare.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.aftercare.casefile.files.SamplePictures;
import io.aftercare.identity.Role;
import io.aftercare.support.BrowserTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.support.Visitor.Sent;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pictures of a case beside those of the unit's earlier cases. */
class CasePicturesBrowserIT extends BrowserTest {

    @Test
    void standSideBySideAndOpenLarger() {
        var serial = TestCompany.freshSerial().value();
        var first = claim(serial, "last-year.jpg", SamplePictures.jpeg(900, 700));
        Visitor.browser(port()).postJson("/api/v1" + found(first, "(/track/[^\"]+)") + "/cancellation", "");
        var second = claim(serial, "today.png", SamplePictures.png(1200, 800));
        var page = desktop();
        signIn(page, TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));
        page.navigate(url("/desk/cases/" + found(second, "\"number\":\"([^\"]+)")));

        page.locator("#earlier-pictures").scrollIntoViewIfNeeded();
        assertThat(page.locator("#earlier-pictures")).containsText("last-year.jpg");
        screenshot(page, "case-pictures");
        page.getByLabel("Look at today.png larger").click();

        assertThat(page.locator("dialog.viewer")).isVisible();
        assertThat(drawn(page)).isEqualTo(1200);
        assertAccessible(page);
        screenshot(page, "case-picture-large");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#viewer-name")).containsText("last-year.jpg");
        assertThat(drawn(page)).isEqualTo(900);
        page.setViewportSize(360, 760);
        assertAccessible(page);
        screenshot(page, "case-picture-large-phone");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.viewer")).isHidden();
        screenshot(page, "case-pictures-phone");
    }

    private static int drawn(Page page) {
        return ((Number)
                        page.evaluate(
                                "async () => { const picture = document.querySelector('.viewer-picture'); await picture.decode(); return picture.naturalWidth; }"))
                .intValue();
    }

    private HttpResponse<String> claim(String serial, String name, byte[] picture) {
        var claim = """
                {"serialNumber": "%s", "purchaseDate": "%s", "proofOfPurchase": true, "description": "Dark.",
                 "preferredCentre": "%s", "customer": {"name": "Pia Foto", "email": "pictures@mail.example"},
                 "consents": {"dataProcessing": true}}
                """.formatted(serial, TestCompany.lately(), TestCompany.BERLIN);
        var parts = List.of(
                new Sent("claim", null, "application/json", claim.getBytes(StandardCharsets.UTF_8)),
                Sent.file("files", name, picture));
        var answer = Visitor.browser(port()).postParts("/api/v1/claims", Map.of(), parts);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private static String found(HttpResponse<String> answer, String pattern) {
        return answer.body().replaceAll("(?s).*" + pattern + "\".*", "$1");
    }
}
