package io.aftercare.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseFixture;
import io.aftercare.casefile.CaseStage;
import io.aftercare.casefile.Timeline;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.identity.Role;
import io.aftercare.messaging.Outbox;
import io.aftercare.messaging.OutgoingMessage;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.workflow.Priority;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

@IntegrationTest
class CasesIT {

    private static final String HIGH = "{\"priority\":\"HIGH\"}";
    private static final String NAUGHTY = "Ёлка 😀 <script>alert('x')</script> \"quoted\" & {0} #{oops} ${7*7}";

    @LocalServerPort
    int port;

    @Autowired
    Timeline timeline;

    @Autowired
    CaseFixture fixture;

    @Autowired
    CaseFiles files;

    @Autowired
    Outbox outbox;

    @Test
    void drawsTheCasePageWithTheMostUsedFacts() {
        var file = fixture.at(TestCompany.BERLIN, "Anna Berg");

        var page = clerk().get("/desk/cases/" + file.number());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page))
                .contains(file.number(), "Anna Berg", "Crema 500", file.serial(), "Berlin Mitte")
                .contains("Claim " + file.number() + " received")
                .contains("/desk/cases/" + file.number() + "/process");
    }

    @Test
    void findsCasesByProductAndByTheWordsOfANameInAnyOrder() {
        var name = "Xaver" + UUID.randomUUID().toString().substring(0, 8);
        var file = fixture.at(TestCompany.BERLIN, name + " Steiner");
        var program = Visitor.program(port, TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));

        assertThat(program.get("/api/v1/cases?q=steiner%20" + name).body()).contains(file.number());
        assertThat(program.get("/api/v1/cases?q=crema%20500&size=100").body()).contains(file.number());
        assertThat(program.get("/api/v1/cases?q=nobody%20" + name).body()).doesNotContain(file.number());
    }

    @Test
    void offersOnlyWhatTheReadersRoleMayChange() {
        var file = fixture.at(TestCompany.BERLIN);
        var path = "/desk/cases/" + file.number();

        var clerks = text(clerk().get(path));
        var technicians = text(browser(TestCompany.BERLIN, Role.TECHNICIAN).get(path));
        var leads = text(browser(TestCompany.BERLIN, Role.LEAD).get(path));

        assertThat(clerks).contains(path + "/priority").doesNotContain(path + "/centre");
        assertThat(technicians).doesNotContain(path + "/priority", path + "/centre");
        assertThat(leads).contains(path + "/priority", path + "/centre");
    }

    @Test
    void changesThePriorityOnTheCasePage() {
        var file = fixture.at(TestCompany.BERLIN);
        var path = "/desk/cases/" + file.number();

        var page = clerk().submit(path, path + "/priority", Map.of("priority", "URGENT"));

        assertThat(text(page)).contains("The case has this priority now.");
        assertThat(files.get(file.number()).priority()).isEqualTo(Priority.URGENT);
    }

    @Test
    void movesACaseToAnotherCentreWithItsMessages() {
        var file = fixture.at(TestCompany.BERLIN);
        put(file, "Crema 500");
        var path = "/desk/cases/" + file.number();

        browser(TestCompany.BERLIN, Role.LEAD).submit(path, path + "/centre", Map.of("centre", TestCompany.MOSCOW));

        assertThat(files.get(file.number()).centre()).isEqualTo(TestCompany.MOSCOW);
        assertThat(text(clerk().get(path))).doesNotContain(file.serial());
        var messages = "/desk/messages?caseNumber=" + file.number();
        assertThat(text(browser(TestCompany.MOSCOW, Role.MANAGER).get(messages)))
                .contains(file.customer().email());
        assertThat(text(browser(TestCompany.BERLIN, Role.MANAGER).get(messages)))
                .doesNotContain(file.customer().email());
    }

    @Test
    void takesInAUnitThatFollowedItsCase() {
        var file = fixture.at(TestCompany.MOSCOW);
        files.placeUnit(file.number(), new UnitPlace(UnitPlace.Kind.IN_HOUSE, "M-1"), "clerk");
        program(TestCompany.MOSCOW, Role.LEAD)
                .postJson("/api/v1/cases/" + file.number() + "/centre", "{\"centre\":\"" + TestCompany.BERLIN + "\"}");
        assertThat(files.get(file.number()).unitPlace().kind()).isEqualTo(UnitPlace.Kind.IN_TRANSIT);
        var path = "/desk/cases/" + file.number();

        clerk().submit(path, path + "/arrival", Map.of("shelfPlace", "B-7"));

        assertThat(files.get(file.number()).unitPlace()).isEqualTo(new UnitPlace(UnitPlace.Kind.IN_HOUSE, "B-7"));
        var api = "/api/v1/cases/" + file.number() + "/arrival";
        var lead = program(TestCompany.BERLIN, Role.LEAD);
        assertThat(lead.postJson(api, "{\"shelfPlace\":\"B-8\"}").statusCode()).isEqualTo(409);
        assertThat(text(clerk().get(path))).doesNotContain(path + "/arrival");
    }

    @Test
    void saysWhereTheUnitThatCameIsPut() {
        var file = fixture.at(TestCompany.BERLIN);
        files.placeUnit(file.number(), new UnitPlace(UnitPlace.Kind.IN_TRANSIT, "Moscow"), "clerk");
        var api = "/api/v1/cases/" + file.number() + "/arrival";
        var lead = program(TestCompany.BERLIN, Role.LEAD);

        assertThat(lead.postJson(api, "{}").statusCode()).isEqualTo(422);
        assertThat(lead.postJson(api, "{\"shelfPlace\":\"B-8\"}").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsStaffWhyACaseMovedAndItsCustomerOnlyWhere() {
        var file = fixture.at(TestCompany.BERLIN);
        var path = "/api/v1/cases/" + file.number() + "/centre";
        var move = "{\"centre\":\"" + TestCompany.MOSCOW + "\",\"reason\":\"The bench is closed\"}";
        var lead = program(TestCompany.BERLIN, Role.LEAD);

        assertThat(lead.postJson(path, move.replace(TestCompany.MOSCOW, "NOWHERE"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(lead.postJson(path, move.replace("The bench", "x".repeat(301)))
                        .body())
                .contains("\"field\":\"reason\"");
        assertThat(lead.postJson(path, move).statusCode()).isEqualTo(204);

        var moved = files.get(file.number());
        assertThat(timeline.forStaff(moved, Locale.ENGLISH).get(0).text()).endsWith(": The bench is closed");
        assertThat(timeline.forCustomer(moved, Locale.ENGLISH).get(0).text())
                .startsWith("The case is now with")
                .doesNotContain("bench");
    }

    @Test
    void showsWhateverPeopleTypeAsText() {
        var file = fixture.at(TestCompany.BERLIN, NAUGHTY);
        files.record(file.number(), "moved", true, "customer", NAUGHTY);
        put(file, NAUGHTY);
        var manager = browser(TestCompany.BERLIN, Role.MANAGER);

        var pages = List.of(
                manager.get("/desk/cases/" + file.number()),
                manager.get("/desk/cases?q=" + file.number()),
                manager.get(
                        "/desk/messages/" + outbox.ofCase(file.number()).get(0).id()));

        assertThat(pages).allSatisfy(page -> {
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("<script>alert");
            assertThat(text(page)).contains(NAUGHTY);
        });
    }

    @Test
    void tellsTheApiEverythingAboutACase() {
        var file = fixture.at(TestCompany.BERLIN);

        var answer = program(TestCompany.BERLIN, Role.TECHNICIAN).get("/api/v1/cases/" + file.number());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"number\":\"" + file.number() + "\"", "\"status\":\"RECEIVED\"", "\"facts\":{")
                .contains("\"tasks\":[]", "\"timeline\":[{\"seq\":1")
                .containsPattern("\"openedAt\":\"[0-9T:.-]+\\+0[12]:00\"");
    }

    @Test
    void answersForAnotherCentresCaseAsForNone() {
        var file = fixture.at(TestCompany.MOSCOW);
        var absent = "WC-2020-999999";
        var reader = program(TestCompany.BERLIN, Role.FRONT_DESK);

        var others = reader.get("/api/v1/cases/" + file.number());
        var none = reader.get("/api/v1/cases/" + absent);

        assertThat(others.statusCode()).isEqualTo(404);
        assertThat(others.body().replace(file.number(), absent)).isEqualTo(none.body());
        assertThat(reader.postJson("/api/v1/cases/" + file.number() + "/priority", HIGH)
                        .statusCode())
                .isEqualTo(404);
        assertThat(clerk().get("/desk/cases/" + file.number()).statusCode()).isEqualTo(404);
        assertThat(clerk().get("/desk/cases/" + file.number() + "/process").statusCode())
                .isEqualTo(404);
        assertThat(reader.get("/api/v1/cases?q=" + file.number()).body()).contains("\"total\":0");
    }

    @Test
    void findsACaseByNumberSerialAndCustomer() {
        var file = fixture.at(TestCompany.BERLIN, "Zora " + UUID.randomUUID());
        var running = file.number().substring(8).replaceFirst("^0+", "");
        var reader = program(TestCompany.BERLIN, Role.FRONT_DESK);

        assertThat(List.of(
                        file.number(),
                        file.number().toLowerCase(),
                        running,
                        file.serial(),
                        file.customer().email(),
                        file.customer().name().substring(0, 20).replace(" ", "%20")))
                .allSatisfy(q ->
                        assertThat(reader.get("/api/v1/cases?q=" + q).body()).contains(file.number()));
        assertThat(reader.get("/api/v1/cases?status=ended&q=" + file.number()).body())
                .contains("\"total\":0");
    }

    @Test
    void refusesAStatusThatDoesNotExist() {
        var answer = program(TestCompany.BERLIN, Role.FRONT_DESK).get("/api/v1/cases?status=LOST");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"status\"");
    }

    @Test
    void changesThePriorityOncePerKey() {
        var file = fixture.at(TestCompany.BERLIN);
        var path = "/api/v1/cases/" + file.number() + "/priority";
        var key = UUID.randomUUID().toString();
        var adjudicator = program(TestCompany.BERLIN, Role.ADJUDICATOR);

        var first = adjudicator.postJson(path, HIGH, key);
        files.prioritise(file.number(), Priority.LOW, "system");
        var second = adjudicator.postJson(path, HIGH, key);
        var other = adjudicator.postJson(path, "{\"priority\":\"URGENT\"}", key);

        assertThat(first.body()).contains("\"priority\":\"HIGH\"");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(files.get(file.number()).priority()).isEqualTo(Priority.LOW);
    }

    @Test
    void refusesAPriorityThatDoesNotExistARoleThatMayNotAndACaseThatHasEnded() {
        var file = fixture.at(TestCompany.BERLIN);
        var path = "/api/v1/cases/" + file.number() + "/priority";
        var clerk = program(TestCompany.BERLIN, Role.FRONT_DESK);

        assertThat(clerk.postJson(path, "{\"priority\":\"SOON\"}").statusCode()).isEqualTo(422);
        assertThat(clerk.postJson(path, "{}").statusCode()).isEqualTo(422);
        assertThat(program(TestCompany.BERLIN, Role.TECHNICIAN)
                        .postJson(path, HIGH)
                        .statusCode())
                .isEqualTo(403);
        files.advance(file.number(), CaseStage.CANCELLED, "customer");
        assertThat(clerk.postJson(path, HIGH).statusCode()).isEqualTo(409);
    }

    @Test
    void keepsTheOutboxToThoseWhoAnswerForIt() {
        assertThat(clerk().get("/desk/messages").statusCode()).isEqualTo(403);
        assertThat(browser(TestCompany.BERLIN, Role.MANAGER)
                        .get("/desk/messages")
                        .statusCode())
                .isEqualTo(200);
    }

    private void put(CaseFile file, String product) {
        var args = List.of(file.number(), product, "Berlin");
        outbox.put(new OutgoingMessage(
                file.number(), "acknowledged", "once", file.customer().email(), "en", args));
    }

    private Visitor clerk() {
        return browser(TestCompany.BERLIN, Role.FRONT_DESK);
    }

    private Visitor browser(String centre, Role role) {
        return Visitor.browser(port).signIn(TestCompany.user(centre, role));
    }

    private Visitor program(String centre, Role role) {
        return Visitor.program(port, TestCompany.user(centre, role));
    }

    private static String text(HttpResponse<String> page) {
        return HtmlUtils.htmlUnescape(page.body());
    }
}
