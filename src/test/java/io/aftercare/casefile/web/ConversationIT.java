package io.aftercare.casefile.web;

import static io.aftercare.warranty.ClaimFixture.claimFor;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseStage;
import io.aftercare.casefile.TrackingLinks;
import io.aftercare.casefile.files.SamplePictures;
import io.aftercare.identity.Role;
import io.aftercare.messaging.Message;
import io.aftercare.messaging.Outbox;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.OddStrings;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.support.Visitor.Sent;
import io.aftercare.warranty.Claims;
import io.aftercare.workflow.Invariants;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** Customer and staff write to each other, through pages and API, and nothing of it is lost, doubled or overlooked. */
@IntegrationTest
class ConversationIT {

    @LocalServerPort
    int port;

    @Autowired
    TestCompany company;

    @Autowired
    Claims claims;

    @Autowired
    CaseFiles files;

    @Autowired
    TrackingLinks links;

    @Autowired
    Outbox outbox;

    @Autowired
    Invariants invariants;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    private Visitor customer;
    private Visitor clerk;
    private String number;
    private String track;
    private String desk;

    @BeforeEach
    void aClaimInBerlin() {
        number = claims.submit(claimFor(company.freshUnit().serial()).submission(), "customer");
        jobs.runFor(number);
        customer = Visitor.browser(port);
        clerk = Visitor.program(port, TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));
        track = "/track/" + links.linkTo(number).getPath().replaceFirst(".*/track/", "");
        desk = "/api/v1/cases/" + number + "/conversation";
    }

    @Test
    void aWordOfTheCustomerIsMarkedUntilSomebodyHasReadIt() {
        var sent = customer.postJson("/api/v1" + track + "/conversation", "{\"text\": \"When do you open?\"}");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        assertThat(JsonPath.<Boolean>read(sent.body(), "$.words[0].mine")).isTrue();

        var browser = Visitor.browser(port).signIn(TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));
        assertThat(browser.get("/desk?q=" + number).body()).contains("id=\"unread\"", "Unread from the customer");
        assertThat(browser.get("/desk/cases?unread=true&q=" + number).body()).contains(number, "Unread since");
        assertThat(clerk.getJson("/api/v1/cases?unread=true&q=" + number).body())
                .contains(number, "\"unreadSince\":\"2");
        var page = "/desk/cases/" + number;
        assertThat(browser.get(page).body()).contains("When do you open?", "1 unread word");
        assertThat(browser.get(page).body()).as("a look changes nothing").contains("1 unread word");

        browser.submit(page, page + "/conversation/reading", Map.of());

        assertThat(browser.get(page).body()).contains("When do you open?").doesNotContain("1 unread word");
        assertThat(browser.get("/desk?q=" + number).body()).doesNotContain("Unread from the customer");
        assertThat(clerk.getJson("/api/v1/cases?unread=true&q=" + number).body())
                .contains("\"total\":0");
        assertLawful();
    }

    @Test
    void aWordThatCameMeanwhileStaysUnread() {
        write("First");
        var seen = JsonPath.<String>read(clerk.getJson(desk).body(), "$.seen");
        write("Second");

        var answered = clerk.postJson(desk, "{\"text\": \"To the first\", \"seen\": \"%s\"}".formatted(seen));

        assertThat(JsonPath.<List<Boolean>>read(answered.body(), "$.words[*].unread"))
                .containsExactly(false, true, false);
        assertThat(JsonPath.<Integer>read(answered.body(), "$.unread")).isEqualTo(1);
        clerk.postJson(
                desk + "/reading", "{\"seen\": \"%s\"}".formatted(JsonPath.<String>read(answered.body(), "$.seen")));
        assertThat(JsonPath.<Integer>read(clerk.getJson(desk).body(), "$.unread"))
                .isZero();
        assertLawful();
    }

    @Test
    void tellsTheCustomerByOneMessageForManyWords() {
        answer("One");
        answer("Two");
        answer("Three");
        assertThat(told()).singleElement().satisfies(message -> {
            assertThat(message.subject()).contains(number);
            assertThat(message.text()).contains("Crema 500").doesNotContain("One");
        });

        var shown = customer.getJson("/api/v1" + track + "/conversation").body();
        assertThat(JsonPath.<Integer>read(shown, "$.unread")).isEqualTo(3);
        assertThat(told()).hasSize(1);
        customer.submit(track, track + "/conversation/reading", Map.of());
        answer("Four");

        assertThat(told()).hasSize(2);
    }

    @Test
    void staffSeeWhenTheCustomerHasRead() {
        answer("Please bring the charger");
        assertThat(clerk.getJson(desk).body()).contains("\"readAt\":null");
        var form = Visitor.hiddenFields(customer.get(track).body());
        assertThat(clerk.getJson(desk).body()).as("a look changes nothing").contains("\"readAt\":null");

        customer.post(track + "/conversation/reading", form);

        assertThat(JsonPath.<String>read(clerk.getJson(desk).body(), "$.words[0].readAt"))
                .isNotBlank();
        var browser = Visitor.browser(port).signIn(TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));
        assertThat(browser.get("/desk/cases/" + number).body()).contains("Read by the customer on");
        assertThat(customer.get(track).body())
                .contains("Please bring the charger")
                .doesNotContain("I have read this");
    }

    @Test
    void takesPhotosWithAWordAndShowsThemToBothSides() {
        var photo = Sent.file(
                "upload",
                "socket.png",
                SamplePictures.speckled(ThreadLocalRandom.current().nextLong()));
        var sent = customer.submitParts(track, track + "/conversation", Map.of("text", ""), List.of(photo));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        assertThat(sent.body()).contains("socket.png", "alert-success");

        var shown = clerk.getJson(desk).body();
        var id = JsonPath.<String>read(shown, "$.words[0].files[0].id");
        assertThat(clerk.fetch("/api/v1/cases/" + number + "/files/" + id).statusCode())
                .isEqualTo(200);
        var answered = clerk.postParts(
                desk,
                Map.of("text", "This one?"),
                List.of(Sent.file(
                        "files",
                        "plug.png",
                        SamplePictures.speckled(ThreadLocalRandom.current().nextLong()))));
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
        assertThat(customer.getJson("/api/v1" + track + "/conversation").body()).contains("plug.png");
    }

    @Test
    void refusesEmptyWordsAndBrokenFilesAndKeepsWhatWasTyped() {
        assertThat(customer.postJson("/api/v1" + track + "/conversation", "{\"text\": \"  \"}")
                        .body())
                .contains("\"field\":\"text\"");
        var tooLong = customer.submit(track, track + "/conversation", Map.of("text", "x".repeat(4001)));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("x".repeat(4001), "invalid-feedback");
        var broken = customer.submitParts(
                track,
                track + "/conversation",
                Map.of("text", "See the picture"),
                List.of(Sent.file("upload", "a.png", new byte[] {1, 2, 3})));
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("See the picture", "a.png");
        assertThat(JsonPath.<List<Object>>read(clerk.getJson(desk).body(), "$.words"))
                .isEmpty();
        assertThat(clerk.postJson(desk, "{\"text\": \"\"}").statusCode()).isEqualTo(422);
    }

    @Test
    void makesOneWordOfTenParallelSendsOfOneKey() throws Exception {
        var key = UUID.randomUUID().toString();
        var callers = Executors.newFixedThreadPool(10);
        try {
            var answers = IntStream.range(0, 10)
                    .mapToObj(i -> callers.submit(() -> customer.postJson(
                                    "/api/v1" + track + "/conversation", "{\"text\": \"Only once\"}", key)
                            .statusCode()))
                    .toList();
            var codes = new ArrayList<Integer>();
            for (var each : answers) {
                codes.add(each.get());
            }
            assertThat(codes).containsOnly(200);
        } finally {
            callers.shutdownNow();
        }
        assertThat(JsonPath.<List<String>>read(clerk.getJson(desk).body(), "$.words[*].text"))
                .containsExactly("Only once");
        var other = customer.postJson("/api/v1" + track + "/conversation", "{\"text\": \"Another\"}", key);
        assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    void showsEveryOddTextAsItWasTyped() {
        var odd = OddStrings.all();
        assertThat(odd).hasSize(592).doesNotHaveDuplicates();
        odd.forEach(text -> jdbc.sql("insert into case_word (case_number, from_customer, author, text, at)"
                        + " values (?, true, 'customer', ?, '2026-01-01 00:00:00')")
                .params(number, text)
                .update());
        OddStrings.pieces().forEach(text -> {
            var sent = customer.submit(track, track + "/conversation", Map.of("text", "say " + text + "."));
            assertThat(sent.statusCode()).as(text).isEqualTo(200);
        });

        var read = JsonPath.<List<String>>read(clerk.getJson(desk).body(), "$.words[*].text");
        assertThat(read).containsAll(odd);
        assertThat(read)
                .containsAll(
                        OddStrings.pieces().map(piece -> "say " + piece + ".").toList());
        var browser = Visitor.browser(port).signIn(TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));
        for (var page : List.of(customer.get(track), browser.get("/desk/cases/" + number))) {
            assertThat(page.statusCode()).isEqualTo(200);
            var shown = HtmlUtils.htmlUnescape(page.body());
            assertThat(odd).allMatch(text -> shown.contains(text));
            assertThat(page.body()).doesNotContain("<script>alert", "<img src=x", "<svg/onload");
        }
    }

    @Test
    void belongsToItsCaseAndCentreAlone() {
        write("Mine");
        var other = claims.submit(claimFor(company.freshUnit().serial()).submission(), "customer");
        jobs.runFor(other);
        var strangers = "/api/v1/track/" + links.linkTo(other).getPath().replaceFirst(".*/track/", "");
        var moscow = Visitor.program(port, TestCompany.user(TestCompany.MOSCOW, Role.FRONT_DESK));

        assertThat(customer.getJson(strangers + "/conversation").body()).doesNotContain("Mine");
        assertThat(moscow.getJson(desk).statusCode()).isEqualTo(404);
        assertThat(moscow.postJson(desk, "{\"text\": \"Hello\"}").statusCode()).isEqualTo(404);
        assertThat(moscow.postJson(desk + "/reading", "{\"seen\": \"2026-11-20T10:00:00Z\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(customer.postJson("/api/v1/track/nonsense/conversation", "{\"text\": \"Hi\"}")
                        .statusCode())
                .isEqualTo(404);
        var program = Visitor.program(port, TestCompany.user(TestCompany.BERLIN, Role.WAREHOUSE));
        assertThat(program.getJson(desk).statusCode()).isEqualTo(200);
        assertThat(program.postJson(desk, "{\"text\": \"Hello\"}").statusCode()).isEqualTo(403);
    }

    @Test
    void goesOnForAWhileAfterTheCaseHasEnded() {
        claims.cancel(number, "customer");
        jobs.runFor(number);
        assertThat(files.get(number).stage()).isEqualTo(CaseStage.CANCELLED);
        assertThat(JsonPath.<List<String>>read(
                        customer.getJson("/api/v1" + track).body(), "$.actions"))
                .containsExactly("conversation");
        assertThat(customer.get(track).body()).contains("You can still write to us until");
        write("One thing more");

        jdbc.sql("update case_file set closed_at = '2020-01-01 00:00:00', opened_at = '2019-01-01 00:00:00'"
                        + " where number = ?")
                .param(number)
                .update();
        var late = customer.postJson("/api/v1" + track + "/conversation", "{\"text\": \"And another\"}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(JsonPath.<String>read(late.body(), "$.detail")).contains("/claims/new");
        assertThat(customer.get(track).body()).contains("id=\"conversation-over\"", "One thing more");

        answer("We have found your charger");
        assertThat(customer.postJson("/api/v1" + track + "/conversation", "{\"text\": \"Thank you\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    private void write(String text) {
        var sent = customer.postJson("/api/v1" + track + "/conversation", "{\"text\": \"%s\"}".formatted(text));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
    }

    private void answer(String text) {
        var sent = clerk.postJson(desk, "{\"text\": \"%s\"}".formatted(text));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
    }

    private List<Message> told() {
        return outbox.ofCase(number).stream()
                .filter(message -> message.kind().equals("word"))
                .toList();
    }

    private void assertLawful() {
        assertThat(invariants.check())
                .filteredOn(finding -> finding.law().contains("marked exactly"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.violations()).doesNotContain(number));
    }
}
