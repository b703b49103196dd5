package io.aftercare.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.casefile.files.HostileFiles;
import io.aftercare.casefile.files.SamplePictures;
import io.aftercare.identity.Role;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.support.Visitor.Sent;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that are with us before the form is that they belong to. */
@IntegrationTest
class FilesAheadIT {

    private static final String FILES = "/api/v1/files";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void standForThemselvesInAClaim() {
        var sent = ahead(Sent.file("file", "../Чек.png", picture()));

        var claim = claim(token(sent));

        assertThat(sent.statusCode()).isEqualTo(201);
        assertThat(sent.body()).contains("\"name\":\"Чек.png\"", "\"contentType\":\"image/png\"");
        assertThat(claim.statusCode()).as(claim.body()).isEqualTo(201);
        assertThat(anyone().getJson("/api/v1" + track(claim)).body()).contains("\"name\":\"Чек.png\"");
    }

    @Test
    void canBeAddedToACaseByItsCustomerAndByStaff() {
        var claim = claim();
        var api = "/api/v1" + track(claim) + "/files";
        var desk = "/api/v1/cases/" + number(claim) + "/files";
        var program = Visitor.program(port, TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));

        var customers = anyone().postParts(api, Map.of("tokens", token(ahead(file("mine.png")))), List.of());
        var staffs = program.postParts(desk, Map.of("tokens", token(ahead(file("ours.png")))), List.of());

        assertThat(customers.body()).contains("mine.png");
        assertThat(staffs.body()).contains("mine.png", "ours.png");
        assertThat(anyone().getJson("/api/v1" + track(claim)).body()).doesNotContain("ours.png");
    }

    @Test
    void stayWhenAnotherFileOfTheFormIsRefused() {
        var page = track(claim());
        var kept = token(ahead(file("good.png")));

        var back = anyone().submitParts(
                        page,
                        page + "/files",
                        Map.of("files", kept),
                        List.of(Sent.file(
                                "upload", "page.jpg", HostileFiles.all().get("page.html"))));

        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("good.png", "page.jpg").contains("name=\"files\" value=\"");
    }

    @Test
    void stayOnTheCasePageToo() {
        var page = "/desk/cases/" + number(claim());
        var clerk = anyone().signIn(TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));

        var back = clerk.submitParts(
                page,
                page + "/files",
                Map.of("files", token(ahead(file("good.png")))),
                List.of(Sent.file("upload", "page.jpg", HostileFiles.all().get("page.html"))));

        assertThat(back.body()).contains("good.png", "page.jpg").contains("name=\"files\" value=\"");
    }

    @Test
    void goWithAWordAndStayWhenItIsRefused() {
        var page = track(claim());
        var desk = "/desk/cases/" + number(claim());
        var clerk = anyone().signIn(TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));
        var hostile = List.of(Sent.file("upload", "page.jpg", HostileFiles.all().get("page.html")));

        var back = anyone().submitParts(page, page + "/conversation", word("mine.png"), hostile);
        var desksBack = clerk.submitParts(desk, desk + "/conversation", word("ours.png"), hostile);
        var said = anyone().submitParts(page, page + "/conversation", word("said.png"), List.of());

        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("Look here.", "mine.png", "page.jpg").contains("name=\"files\" value=\"");
        assertThat(desksBack.body())
                .contains("Look here.", "ours.png", "page.jpg")
                .contains("name=\"files\" value=\"");
        assertThat(said.body()).contains("Look here.", "said.png").doesNotContain("mine.png");
    }

    private Map<String, String> word(String file) {
        return Map.of("text", "Look here.", "files", token(ahead(file(file))));
    }

    @Test
    void areRefusedWithAReason() {
        var before = jdbc.sql("select count(*) from case_attachment")
                .query(Long.class)
                .single();

        var hostile = ahead(Sent.file("file", "page.jpg", HostileFiles.all().get("page.html")));
        var large = ahead(Sent.file("file", "large.jpg", new byte[(10 << 20) + 1]));
        var none = anyone().postParts(FILES, Map.of(), List.of());

        assertThat(hostile.statusCode()).isEqualTo(422);
        assertThat(hostile.body()).contains("“page.jpg” is no picture");
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("“large.jpg” is larger than 10 MB");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("Please choose at least one file.");
        assertThat(jdbc.sql("select count(*) from case_attachment")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void belongToWhoHasTheirTokenOnly() {
        var token = token(ahead(file("good.png")));
        var forged = token.substring(0, token.length() - 2) + (token.endsWith("aa") ? "bb" : "aa");

        var claim = claim(forged);

        assertThat(claim.statusCode()).isEqualTo(422);
        assertThat(claim.body()).contains("files-gone");
    }

    private HttpResponse<String> ahead(Sent file) {
        return anyone().postParts(FILES, Map.of(), List.of(file));
    }

    private static Sent file(String name) {
        return Sent.file("file", name, picture());
    }

    private static byte[] picture() {
        return SamplePictures.speckled(ThreadLocalRandom.current().nextLong());
    }

    private HttpResponse<String> claim(String... tokens) {
        var files = tokens.length == 0 ? "" : "\"" + String.join("\",\"", tokens) + "\"";
        return anyone().postJson("/api/v1/claims", """
                {"serialNumber": "%s", "purchaseDate": "%s", "proofOfPurchase": true, "symptomCode": null,
                 "description": "Dark.", "loanerWanted": false, "preferredCentre": "%s",
                 "customer": {"name": "Pia Foto", "email": "ahead@mail.example", "language": "en"},
                 "consents": {"dataProcessing": true, "marketing": false}, "files": [%s]}
                """.formatted(
                        TestCompany.freshSerial().value(), TestCompany.lately(), TestCompany.BERLIN, files));
    }

    private Visitor anyone() {
        return Visitor.browser(port);
    }

    private static String token(HttpResponse<String> answer) {
        return found("\"token\":\"([^\"]+)\"", answer.body());
    }

    private static String track(HttpResponse<String> answer) {
        return found("(/track/[^\"]+)\"", answer.body());
    }

    private static String number(HttpResponse<String> answer) {
        return found("\"number\":\"([^\"]+)\"", answer.body());
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
