package io.aftercare.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.identity.Role;
import io.aftercare.network.ServiceCentres;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** An admin with a browser: sends a file, says what its columns mean, and reads what became of it. */
@IntegrationTest
class ImportPagesIT {

    private static final Pattern ACTION = Pattern.compile("<form method=\"post\" enctype[^>]*action=\"([^\"]*)\"");
    private static final String FILE =
            "id;label;st;when\n%1$s-1;Laden Süd;BY;Mon-Fri 9-18\n%1$s-2;Laden Ost;SN;Mon-Fri 9-18\n";

    @LocalServerPort
    int port;

    @Autowired
    ServiceCentres centres;

    private final String id = "P" + UUID.randomUUID().toString().substring(0, 7).toUpperCase();
    private HttpClient http;

    @BeforeEach
    void signIn() throws Exception {
        http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        post("/login", "/login", Map.of("username", TestCompany.ADMIN, "password", TestCompany.PASSWORD));
    }

    @Test
    void asksForTheColumnsOfANewSourceOnceAndKnowsThemThen() throws Exception {
        var waiting = upload("centres", id, FILE.formatted(id));
        assertThat(waiting.body()).contains("Say what the columns mean");
        var run = waiting.uri().getPath().replaceAll("\\D", "");
        var page = "/desk/import-sources/centres/" + id;

        var asked = post(page + "?run=" + run, page, rules(run, Map.of("look", "true")));
        assertThat(asked.statusCode()).isEqualTo(200);
        // the words to translate are those of the file
        assertThat(asked.body()).contains("BY = ").contains("SN = ").contains("Laden Süd");

        var done = post(
                page + "?run=" + run,
                page,
                rules(run, Map.of("rules[3].values", "BY = Europe/Berlin\nSN = Europe/Berlin")));
        assertThat(done.uri().getPath()).isEqualTo("/desk/imports/" + run);
        assertThat(done.body()).contains(">Stored<").contains("Nothing is wrong with this file.");
        assertThat(centres.get(id + "-2").zone().getId()).isEqualTo("Europe/Berlin");

        var again = upload("centres", id, FILE.formatted(id));
        assertThat(again.body()).contains(">Stored<").contains("0 new, 2 brought up to date");
        assertThat(get(page).body()).contains("Laden Süd").contains("BY = Europe/Berlin");
        assertThat(get("/desk/imports").body()).contains(page);
    }

    @Test
    void showsWhatIsWrongRowByRowAndOffersItForDownload() throws Exception {
        var page = upload("customers", "", "email,name\nnobody,<b>Ann</b>\n");

        assertThat(page.body())
                .contains("Refused, nothing stored")
                .contains("nobody")
                .contains("report.csv");
        assertThat(get(page.uri().getPath() + "/report.csv").body()).contains("2,email,nobody");
        assertThat(get(page.uri().getPath() + "/progress").headers().firstValue("HX-Refresh"))
                .contains("true");
    }

    @Test
    void comesBackWithWhatIsWrongWithTheFile() throws Exception {
        var unknown = upload("customers", "", "mail box,who\na@b.example,Ann\n");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("Choose or name a source");

        var nothing = upload("", "", "");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Please choose a file.").contains("Please choose what the rows are.");
    }

    @Test
    void refusesRulesThatCannotBe() throws Exception {
        var run = upload("centres", id, FILE.formatted(id)).uri().getPath().replaceAll("\\D", "");
        var page = "/desk/import-sources/centres/" + id;

        var shapeless = post(page + "?run=" + run, page, rules(run, Map.of("rules[3].values", "Bayern")));
        assertThat(shapeless.statusCode()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(shapeless.body())).contains("This is not: “Bayern”");

        var keyless = post(page + "?run=" + run, page, rules(run, Map.of("rules[0].theirs", "")));
        assertThat(keyless.statusCode()).isEqualTo(422);
        assertThat(keyless.body()).contains("tells the records apart");
        assertThat(centres.find(id + "-1")).isEmpty();
    }

    @Test
    void isForAdminsOnly() {
        var manager = Visitor.browser(port).signIn(TestCompany.user(TestCompany.BERLIN, Role.MANAGER));

        assertThat(manager.get("/desk/imports").statusCode()).isEqualTo(403);
        assertThat(manager.get("/desk/import-sources/centres/x").statusCode()).isEqualTo(403);
    }

    private Map<String, String> rules(String run, Map<String, String> said) {
        var fields = new LinkedHashMap<String, String>();
        rule(fields, 0, "code", "id", "");
        rule(fields, 1, "name", "label", "");
        rule(fields, 2, "region", "", "PAGES");
        rule(fields, 3, "zone", "st", "");
        rule(fields, 4, "city", "label", "");
        rule(fields, 5, "country", "", "DE");
        rule(fields, 6, "openingHours", "when", "");
        fields.put("rules[3].translate", "true");
        fields.put("run", run);
        fields.putAll(said);
        return fields;
    }

    private static void rule(Map<String, String> fields, int line, String column, String theirs, String constant) {
        fields.put("rules[" + line + "].column", column);
        fields.put("rules[" + line + "].theirs", theirs);
        fields.put("rules[" + line + "].constant", constant);
    }

    private HttpResponse<String> upload(String target, String source, String file) throws Exception {
        var form = get("/desk/imports").body();
        var action = ACTION.matcher(form);
        assertThat(action.find()).isTrue();
        var body = new StringBuilder();
        var fields = new LinkedHashMap<>(Map.of("target", target, "source", source));
        fields.put("idempotencyKey", Visitor.hiddenFields(form).get("idempotencyKey"));
        fields.forEach((name, value) -> body.append("--cut\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n")
                .append("Content-Type: text/csv\r\n\r\n")
                .append(file)
                .append("\r\n--cut--\r\n");
        return send(request(HtmlUtils.htmlUnescape(action.group(1)))
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    /** Opens the page and sends its form with these fields beside the token and the version. */
    private HttpResponse<String> post(String page, String action, Map<String, String> fields) throws Exception {
        var hidden = Visitor.hiddenFields(get(page).body());
        var body = new LinkedHashMap<String, String>();
        hidden.forEach((name, value) -> {
            if (name.equals("_csrf") || name.equals("version")) {
                body.put(name, value);
            }
        });
        body.putAll(fields);
        return send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .header("Accept-Language", "en");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
