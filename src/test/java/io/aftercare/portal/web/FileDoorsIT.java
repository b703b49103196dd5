package io.aftercare.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.casefile.files.HostileFiles;
import io.aftercare.casefile.files.SampleDocuments;
import io.aftercare.casefile.files.SamplePictures;
import io.aftercare.identity.Role;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.support.Visitor.Sent;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** Files through every door, by those who may and those who may not. */
@IntegrationTest
class FileDoorsIT {

    private static final int MEGABYTE = 1 << 20;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void takesAClaimWithItsFilesOverTheApi() {
        var files = List.of(
                Sent.file("files", "../../Чек.jpg", SamplePictures.jpegWithPosition(80, 60, 6)),
                Sent.file("files", "bill.pdf", SampleDocuments.pdf(1)));
        var claim = claim();
        var key = UUID.randomUUID().toString();

        var first = submit(claim, files, key);
        var second = submit(claim, files, key);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        var tracked = anyone().getJson("/api/v1" + path(first)).body();
        assertThat(tracked).contains("\"name\":\"Чек.jpg\"", "\"width\":60", "\"name\":\"bill.pdf\"", "\"pages\":1");
        assertThat(ids(tracked)).hasSize(2);
    }

    @Test
    void tellsOtherFilesUnderTheSameKeyApart() {
        var claim = claim();
        var key = UUID.randomUUID().toString();
        submit(claim, List.of(Sent.file("files", "a.png", picture())), key);

        var changed = submit(claim, List.of(Sent.file("files", "a.png", picture())), key);

        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(changed.body()).contains("key-reused");
    }

    @Test
    void makesNoClaimOfOneWithAHostileFile() {
        var before = rows("case_file");
        HostileFiles.all().forEach((name, bytes) -> {
            var answer = submit(claim(), List.of(Sent.file("files", name, bytes)), null);
            assertThat(answer.statusCode()).as(name).isEqualTo(422);
            assertThat(answer.body()).as(name).contains("\"field\":\"files\"");
        });
        assertThat(rows("case_file")).isEqualTo(before);
    }

    @Test
    void refusesWhatIsTooMuch() {
        var eleven = new ArrayList<Sent>();
        for (var count = 0; count < 11; count++) {
            eleven.add(Sent.file("files", count + ".png", picture()));
        }
        var long10 = List.of(Sent.file("files", "long.jpg", new byte[10 * MEGABYTE + 1]));

        assertThat(submit(claim(), eleven, null).body()).contains("files-too-many");
        assertThat(submit(claim(), eleven, null).statusCode()).isEqualTo(422);
        assertThat(submit(claim(), long10, null).statusCode()).isEqualTo(413);
        assertThat(submit(claim(), long10, null).body()).contains("file-too-large", "10 MB");
    }

    @Test
    void refusesWhatNobodyNeedsBeforeItIsRead() throws IOException {
        var length = "Content-Length: " + 150 * MEGABYTE;

        var page = begun("/claims/new?_csrf=x", "text/html", length);
        var api = begun("/api/v1/files", "application/json", length);

        assertThat(page).startsWith("HTTP/1.1 413").contains("10 files of 10 MB", "Content-Security-Policy");
        assertThat(api).startsWith("HTTP/1.1 413").contains("application/problem+json", "\"code\":\"too-large\"");
    }

    /** The answer to a form of which nothing but the head is sent. */
    private String begun(String path, String accepted, String length) throws IOException {
        try (var line = new Socket("localhost", port)) {
            line.setSoTimeout(20_000);
            line.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: " + accepted
                                    + "\r\nAccept-Language: en\r\nContent-Type: multipart/form-data; boundary=cut\r\n"
                                    + length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            line.shutdownOutput();
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void staysCalmWithNamesThatMeanHarm() {
        var names = List.of(
                "../../x.jpg",
                "a\\b\\c.jpg",
                "inv\u202Egpj.exe",
                "x.jpg;rm -rf",
                "%00.jpg",
                "a".repeat(3000) + ".png",
                "<script>alert(1)</script>.png",
                "CON",
                "' or 1=1 --");
        for (var name : names) {
            var answer = submit(claim(), List.of(Sent.file("files", name, picture())), null);
            assertThat(answer.statusCode()).as(name + answer.body()).isEqualTo(201);
            assertThat(anyone().get(path(answer)).body()).doesNotContain("\u202E", "<script>alert");
        }
        var endless = submit(claim(), List.of(Sent.file("files", "a".repeat(20_000), picture())), null);
        assertThat(endless.statusCode()).as(endless.body()).isBetween(400, 499);
    }

    @Test
    void servesFilesSoThatNothingOfThemRuns() {
        var answer = submit(claim(), List.of(Sent.file("files", "Чек 1.png", picture())), null);
        var id = ids(anyone().getJson("/api/v1" + path(answer)).body()).get(0);

        var file = anyone().fetch(path(answer) + "/files/" + id);
        var thumbnail = anyone().fetch(path(answer) + "/files/" + id + "/thumbnail");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("UTF-8''%D0%A7");
        assertThat(header(file, "Content-Type")).isEqualTo("image/png");
        assertThat(header(thumbnail, "Content-Disposition")).startsWith("inline");
        assertThat(header(thumbnail, "Content-Type")).isEqualTo("image/jpeg");
        for (var each : List.of(file, thumbnail)) {
            assertThat(header(each, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(each.headers().allValues("Content-Security-Policy"))
                    .containsExactly("sandbox; default-src 'none'");
            assertThat(header(each, "Cache-Control")).contains("no-store");
        }
    }

    @Test
    void answersForAnotherCasesFileAsForNone() {
        var mine = submit(claim(), List.of(Sent.file("files", "a.png", picture())), null);
        var others = submit(claim(), List.of(Sent.file("files", "b.png", picture())), null);
        var theirs = ids(anyone().getJson("/api/v1" + path(others)).body()).get(0);

        var crossed = anyone().getJson("/api/v1" + path(mine) + "/files/" + theirs);
        var absent = anyone().getJson("/api/v1" + path(mine) + "/files/" + "0".repeat(32));

        assertThat(crossed.statusCode()).isEqualTo(404);
        assertThat(crossed.body().replace(theirs, "")).isEqualTo(absent.body().replace("0".repeat(32), ""));

        var moscow = Visitor.program(port, TestCompany.user(TestCompany.MOSCOW, Role.FRONT_DESK));
        var foreign = moscow.getJson("/api/v1/cases/" + number(mine) + "/files/" + theirs);
        var none = moscow.getJson("/api/v1/cases/WC-1999-000001/files/" + theirs);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body().replace(number(mine), ""))
                .isEqualTo(none.body().replace("WC-1999-000001", ""));
    }

    @Test
    void keepsTheFilesOfAFormThatComesBack() {
        var browser = anyone();
        var fields = new LinkedHashMap<>(form());
        fields.put("description", "");
        var upload = List.of(Sent.file("upload", "broken screen.png", picture()));

        var back = browser.submitParts("/claims/new", "/claims/new", fields, upload);

        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("broken screen.png");
        fields.put("description", "Dark.");
        fields.put("files", kept(back.body()));
        var sent = browser.submitParts("/claims/new", "/claims/new", fields, List.of());
        assertThat(sent.statusCode()).as(text(sent)).isEqualTo(200);
        assertThat(sent.uri().getPath()).endsWith("/submitted");
        assertThat(browser.get(sent.uri().getPath().replace("/submitted", "")).body())
                .contains("broken screen.png");
    }

    @Test
    void saysAtTheFieldWhichFileOfAFormIsNotTaken() {
        var browser = anyone();
        var upload = List.of(
                Sent.file("upload", "page.jpg", HostileFiles.all().get("page.html")),
                Sent.file("upload", "good.png", picture()));

        var back = browser.submitParts("/claims/new", "/claims/new", form(), upload);

        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(text(back)).contains("“page.jpg” is no picture", "good.png");
    }

    @Test
    void sendsAFormInWhichNobodyChoseAFile() {
        var browser = anyone();

        var sent = browser.submitParts(
                "/claims/new",
                "/claims/new",
                form(),
                List.of(new Sent("upload", "", "application/octet-stream", new byte[0])));

        assertThat(sent.uri().getPath()).as(text(sent)).endsWith("/submitted");
    }

    @Test
    void letsTheCustomerAddFilesOnTheTrackingPage() {
        var track = path(submit(claim(), List.of(), null));
        var browser = anyone();

        var added = browser.submitParts(
                track, track + "/files", Map.of(), List.of(Sent.file("upload", "late.png", picture())));
        var none = browser.submitParts(track, track + "/files", Map.of(), List.of());
        var bad = browser.submitParts(
                track, track + "/files", Map.of(), List.of(Sent.file("upload", "e.com", new byte[] {1})));

        assertThat(text(added)).contains("Thank you, the files are with us.", "late.png", "Files added: 1");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(text(none)).contains("Please choose at least one file.");
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(text(bad)).contains("“e.com” is no picture");
    }

    @Test
    void takesNoFilesForACaseThatHasEnded() {
        var answer = submit(claim(), List.of(), null);
        var track = path(answer);
        anyone().postJson("/api/v1" + track + "/cancellation", "");

        var late = anyone().postParts(
                        "/api/v1" + track + "/files", Map.of(), List.of(Sent.file("files", "a.png", picture())));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(anyone().getJson("/api/v1" + track).body())
                .contains("\"files\":[]")
                .doesNotContain("\"files\"]");
        assertThat(anyone().get(track).body()).doesNotContain(track + "/files?");
    }

    @Test
    void keepsWhatStaffAddToThemselvesUnlessTheySaySo() {
        var answer = submit(claim(), List.of(), null);
        var desk = "/desk/cases/" + number(answer);
        var tom = anyone().signIn(TestCompany.user(TestCompany.BERLIN, Role.TECHNICIAN));

        tom.submitParts(desk, desk + "/files", Map.of(), List.of(Sent.file("upload", "inside.png", picture())));
        var page = tom.submitParts(
                desk,
                desk + "/files",
                Map.of("forCustomer", "true"),
                List.of(Sent.file("upload", "told.png", picture())));

        assertThat(text(page)).contains("The files have been added.", "inside.png", "told.png", "only for staff");
        var tracked = anyone().getJson("/api/v1" + path(answer)).body();
        assertThat(tracked).contains("told.png").doesNotContain("inside.png");
        var inside = jdbc.sql(
                        "select public_id from case_attachment where case_number = ? and file_name = 'inside.png'")
                .param(number(answer))
                .query(String.class)
                .single();
        assertThat(anyone().fetch(path(answer) + "/files/" + inside).statusCode())
                .isEqualTo(404);
        assertThat(anyone().fetch(path(answer) + "/files/" + inside + "/thumbnail")
                        .statusCode())
                .isEqualTo(404);
        assertThat(tom.fetch(desk + "/files/" + inside).statusCode()).isEqualTo(200);
        assertThat(tom.fetch(desk + "/files/" + inside + "/thumbnail").statusCode())
                .isEqualTo(200);
    }

    @Test
    void addsFilesByProgramAndListsThem() {
        var answer = submit(claim(), List.of(), null);
        var program = Visitor.program(port, TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));
        var path = "/api/v1/cases/" + number(answer);

        var added = program.postParts(
                path + "/files", Map.of(), List.of(Sent.file("files", "a.pdf", SampleDocuments.pdf(3))));

        assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
        assertThat(added.body()).contains("\"name\":\"a.pdf\"", "\"pages\":3", "\"forCustomer\":false");
        var id = ids(added.body()).get(0);
        assertThat(header(program.fetch(path + "/files/" + id), "Content-Type")).isEqualTo("application/pdf");
    }

    @Test
    void showsTheUnitsEarlierPictures() {
        var claim = claim();
        var first = submit(claim, List.of(Sent.file("files", "last-year.png", picture())), null);
        anyone().postJson("/api/v1" + path(first) + "/cancellation", "");
        var second = submit(claim, List.of(Sent.file("files", "today.png", picture())), null);
        var clerk = anyone().signIn(TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));

        var page = text(clerk.get("/desk/cases/" + number(second)));

        assertThat(page)
                .contains("today.png", "last-year.png", "Earlier pictures of this unit", "From " + number(first));
    }

    @Test
    void forgetsAnUploadThatBreaksOff() throws IOException {
        var track = path(submit(claim(), List.of(), null));
        var before = rows("case_attachment");
        var picture = SamplePictures.png(400, 300);
        try (var line = new Socket("localhost", port)) {
            var head = "--cut\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.png\"\r\n\r\n";
            var out = line.getOutputStream();
            out.write(("POST /api/v1" + track + "/files HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                            + " multipart/form-data; boundary=cut\r\nContent-Length: "
                            + (head.length() + picture.length + 11) + "\r\n\r\n" + head)
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(picture, 0, picture.length * 9 / 10);
            out.flush();
            line.shutdownOutput();
            var answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .satisfiesAnyOf(
                            nothing -> assertThat(nothing).isEmpty(),
                            refused -> assertThat(refused).startsWith("HTTP/1.1 4"));
        }
        assertThat(rows("case_attachment")).isEqualTo(before);
        assertThat(anyone().getJson("/api/v1" + track).body()).contains("\"files\":[]");
    }

    private HttpResponse<String> submit(String claim, List<Sent> files, String key) {
        var parts = new ArrayList<Sent>();
        parts.add(new Sent("claim", null, "application/json", claim.getBytes(StandardCharsets.UTF_8)));
        parts.addAll(files);
        return anyone().postParts(
                        "/api/v1/claims",
                        Map.of(),
                        parts,
                        key == null ? UUID.randomUUID().toString() : key);
    }

    private static String claim() {
        return """
                {"serialNumber": "%s", "purchaseDate": "%s", "proofOfPurchase": true, "symptomCode": null,
                 "description": "Dark.", "loanerWanted": false, "preferredCentre": "%s",
                 "customer": {"name": "Pia Foto", "email": "files@mail.example", "language": "en"},
                 "consents": {"dataProcessing": true, "marketing": false}}
                """.formatted(TestCompany.freshSerial().value(), TestCompany.lately(), TestCompany.BERLIN);
    }

    private static Map<String, String> form() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("serialNumber", TestCompany.freshSerial().value());
        fields.put("purchaseDate", TestCompany.lately().toString());
        fields.put("proofOfPurchase", "true");
        fields.put("description", "Dark.");
        fields.put("name", "Pia Foto");
        fields.put("email", "files@mail.example");
        fields.put("language", "en");
        fields.put("preferredCentre", TestCompany.BERLIN);
        fields.put("consent", "true");
        return fields;
    }

    private Visitor anyone() {
        return Visitor.browser(port);
    }

    private static byte[] picture() {
        return SamplePictures.speckled(ThreadLocalRandom.current().nextLong());
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static String path(HttpResponse<String> answer) {
        return found("(/track/[^\"]+)\"", answer.body());
    }

    private static String number(HttpResponse<String> answer) {
        return found("\"number\":\"([^\"]+)\"", answer.body());
    }

    private static String kept(String page) {
        return HtmlUtils.htmlUnescape(found("name=\"files\" value=\"([^\"]+)\"", page));
    }

    private static List<String> ids(String json) {
        return Pattern.compile("\"id\":\"([0-9a-f]{32})\"")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<String> page) {
        return HtmlUtils.htmlUnescape(page.body());
    }
}
