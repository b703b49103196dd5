package io.aftercare.portal.web;

import static io.aftercare.support.TestCompany.BERLIN;
import static io.aftercare.support.TestCompany.user;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.aftercare.casefile.CaseFixture;
import io.aftercare.casefile.TrackingLinks;
import io.aftercare.identity.Role;
import io.aftercare.shared.Submissions;
import io.aftercare.shared.UtcColumns;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What anyone may do has an end for each minute. The counters are rows: here they are filled by hand. */
@IntegrationTest
class PublicLimitIT {

    private static final String FORM = "/claims/new";
    private static final String HERE = "127.0.0.1";

    @LocalServerPort
    private int port;

    @Autowired
    private TestCompany company;

    @Autowired
    private CaseFixture cases;

    @Autowired
    private TrackingLinks links;

    @Autowired
    private LimitSettings settings;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void startAnew() {
        jdbc.sql("delete from try_count where kind like 'public-%'").update();
    }

    @Test
    void tellsProgramsWhenToComeAgain() {
        useUp(PublicDoor.CLAIM);
        useUp(PublicDoor.RENEWAL);
        useUp(PublicDoor.WORD);
        var program = Visitor.browser(port);
        var token = token();

        for (var path : List.of("/api/v1/claims", "/api/v1/link-renewals", "/api/v1/track/" + token + "/answers")) {
            var refused = program.postJson(path, "{}");
            assertThat(refused.statusCode()).as(path).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
            assertThat(refused.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat((String) JsonPath.read(refused.body(), "$.code")).isEqualTo("too-many-requests");
        }
        assertThat(program.getJson("/api/v1/track/" + token).statusCode())
                .as("reading goes on")
                .isEqualTo(200);
    }

    @Test
    void keepsWhatWasTypedAndTakesItLater() {
        var customer = Visitor.browser(port);
        var unit = company.freshUnit();
        var form = new LinkedHashMap<>(Visitor.hiddenFields(customer.get(FORM).body()));
        form.putAll(filledIn(unit.serial()));
        useUp(PublicDoor.CLAIM);

        var refused = customer.postParts(FORM + "?_csrf=" + form.get("_csrf"), form, List.of());

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(refused.body())
                .contains("What you typed is kept", "choose them again", "action=\"" + FORM + "?_csrf=")
                .contains("name=\"description\" value=\"It stays &lt;b&gt;dark&lt;/b&gt;.\"")
                .doesNotContain("<b>dark");
        startAnew();
        var kept = Visitor.hiddenFields(refused.body());
        var taken = customer.postParts(actionOf(refused.body()), kept, List.of());
        assertThat(taken.uri().getPath()).endsWith("/submitted");
    }

    @Test
    void keepsAnAnswerThatCameTooSoon() {
        var token = token();
        var customer = Visitor.browser(port);
        var page = "/track/" + token;
        useUp(PublicDoor.WORD);

        var refused = customer.submit(page, page + "/answers", Map.of("text", "Since Monday"));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("name=\"text\" value=\"Since Monday\"", "action=\"" + page + "/answers");
        assertThat(refused.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
    }

    @Test
    void countsStaffByNameAndNotByTheAddressTheyShare() {
        useUp(PublicDoor.CLAIM);
        var desk = Visitor.program(port, user(BERLIN, Role.FRONT_DESK));

        assertThat(desk.postJson("/api/v1/claims", "{}").statusCode()).isEqualTo(422);
        useUp(PublicDoor.CLAIM, "staff " + user(BERLIN, Role.FRONT_DESK), settings.staff());
        assertThat(desk.postJson("/api/v1/claims", "{}").statusCode()).isEqualTo(429);
    }

    @Test
    void looksUpNoMoreSerialNumbersAndNearCentres() {
        useUp(PublicDoor.LOOKUP);

        for (var path : List.of(
                "/claims/serial-check?serialNumber=T-1",
                "/claims/nearest-centres?place=Berlin",
                "/api/v1/centres/nearest?place=Berlin")) {
            assertThat(Visitor.browser(port).get(path).statusCode()).as(path).isEqualTo(429);
        }
        assertThat(Visitor.browser(port).get(FORM).statusCode()).isEqualTo(200);
    }

    @Test
    void takesNoMoreFilesAheadOfTheirForm() {
        useUp(PublicDoor.FILE);

        var refused = Visitor.browser(port).postParts("/api/v1/files", Map.of(), List.of());

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
    }

    private void useUp(PublicDoor door) {
        useUp(door, HERE, door.limit(settings));
    }

    private void useUp(PublicDoor door, String who, int limit) {
        jdbc.sql("delete from try_count where kind = ? and key_hash = ?")
                .params(door.kind(), Submissions.digest(who))
                .update();
        jdbc.sql("insert into try_count (kind, key_hash, window_start, tries) values (?, ?, ?, ?)")
                .params(door.kind(), Submissions.digest(who), UtcColumns.column(Instant.now()), limit)
                .update();
    }

    private static String actionOf(String html) {
        return html.replaceAll("(?s).*<form[^>]* action=\"([^\"]+)\".*", "$1");
    }

    private String token() {
        var path = links.linkTo(cases.at(BERLIN).number()).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Map<String, String> filledIn(String serial) {
        var form = new HashMap<String, String>();
        form.put("serialNumber", serial);
        form.put("purchaseDate", TestCompany.lately().toString());
        form.put("proofOfPurchase", "true");
        form.put("symptomCode", "DEAD");
        form.put("description", "It stays <b>dark</b>.");
        form.put("preferredCentre", BERLIN);
        form.put("name", "Nina Petrova");
        form.put("email", UUID.randomUUID() + "@example.com");
        form.put("language", "en");
        form.put("consent", "true");
        return form;
    }
}
