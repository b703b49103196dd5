package io.aftercare.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.aftercare.casefile.files.DisguisedFiles;
import io.aftercare.support.BrowserTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.support.Visitor.Sent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What we hand out of files that carried scripts, opened in a browser: nothing of it runs. */
class OpenedFilesBrowserIT extends BrowserTest {

    @Test
    void runNoScriptsHoweverTheyAreOpened() {
        var page = desktop();
        var fired = new ArrayList<String>();
        page.onDialog(dialog -> {
            fired.add(page.url() + ": " + dialog.message());
            dialog.dismiss();
        });
        var served = new AtomicReference<Route.FulfillOptions>();
        page.route("**/opened/*", route -> route.fulfill(served.get()));
        var opened = 0;
        for (var file : served(DisguisedFiles.all())) {
            for (var type : List.of(file.contentType(), "text/html", "image/svg+xml")) {
                served.set(new Route.FulfillOptions().setContentType(type).setBodyBytes(file.bytes()));
                open(page, "/opened/" + opened++);
            }
        }
        assertThat(opened).isGreaterThan(60);
        assertThat(fired).isEmpty();
    }

    /** The test itself can see a script run. */
    @Test
    void wouldBeNoticed() {
        var page = desktop();
        var fired = new ArrayList<String>();
        page.onDialog(dialog -> {
            fired.add(dialog.message());
            dialog.dismiss();
        });
        page.route(
                "**/opened/*",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody("<script>alert(1)</script>")));

        open(page, "/opened/0");

        assertThat(fired).containsExactly("1");
    }

    private void open(Page page, String path) {
        page.navigate(url(path));
    }

    private record Served(String contentType, byte[] bytes) {}

    /** The files as we hand them out again. */
    private List<Served> served(Map<String, byte[]> files) {
        var all = new ArrayList<Served>();
        var batch = new ArrayList<Sent>();
        files.forEach((name, bytes) -> {
            batch.add(Sent.file("files", name, bytes));
            if (batch.size() == 10) {
                all.addAll(served(batch));
                batch.clear();
            }
        });
        all.addAll(served(batch));
        return all;
    }

    private List<Served> served(List<Sent> files) {
        var anyone = Visitor.browser(port());
        var claim = """
                {"serialNumber": "%s", "purchaseDate": "%s", "proofOfPurchase": true, "description": "Dark.",
                 "preferredCentre": "%s", "customer": {"name": "Pia Foto", "email": "opened@mail.example"},
                 "consents": {"dataProcessing": true}}
                """.formatted(TestCompany.freshSerial().value(), TestCompany.lately(), TestCompany.BERLIN);
        var parts = new ArrayList<Sent>();
        parts.add(new Sent("claim", null, "application/json", claim.getBytes(StandardCharsets.UTF_8)));
        parts.addAll(files);
        var answer = anyone.postParts("/api/v1/claims", Map.of(), parts);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var track = answer.body().replaceAll("(?s).*(/track/[^\"]+)\".*", "$1");
        return Pattern.compile("\"id\":\"([0-9a-f]{32})\"")
                .matcher(anyone.getJson("/api/v1" + track).body())
                .results()
                .map(id -> anyone.fetch(track + "/files/" + id.group(1)))
                .map(file ->
                        new Served(file.headers().firstValue("Content-Type").orElse(""), file.body()))
                .toList();
    }
}
