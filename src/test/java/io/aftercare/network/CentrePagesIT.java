package io.aftercare.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.identity.Role;
import io.aftercare.shared.ImportTarget.Row;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class CentrePagesIT {

    @LocalServerPort
    int port;

    @Autowired
    CentreImport load;

    @Autowired
    CentreBook book;

    @Autowired
    BusinessTime businessTime;

    @Autowired
    ServiceCentres centres;

    private final String code =
            "C-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @BeforeEach
    void openACentre() {
        var cells = new HashMap<>(Map.of(
                "code",
                code,
                "name",
                "Quiet corner",
                "region",
                "CENTRAL",
                "zone",
                "Europe/Berlin",
                "city",
                "Nowhere " + code,
                "country",
                "IS",
                "openingHours",
                "Mon-Fri 09:00-12:00, 13:00-18:00",
                "holidays",
                "2026-12-25"));
        assertThat(load.load(List.of(new Row(2, cells)))).isEmpty();
    }

    @Test
    void showsTheCentreToEveryoneAndTheFormToThoseWhoMayChangeIt() {
        var clerk = Visitor.browser(port).signIn(TestCompany.user(TestCompany.MOSCOW, Role.FRONT_DESK));
        var manager = Visitor.browser(port).signIn(TestCompany.user(TestCompany.VIENNA, Role.MANAGER));
        var stranger = Visitor.browser(port).signIn(TestCompany.user(TestCompany.MOSCOW, Role.MANAGER));

        assertThat(clerk.get("/desk/centres").body()).contains("Quiet corner", "Berlin Mitte");
        assertThat(clerk.get("/desk/centres/" + code).body())
                .contains("13:00 – 18:00")
                .doesNotContain("/edit");
        assertThat(manager.get("/desk/centres/" + code).body()).contains("/edit");
        assertThat(manager.get("/desk/centres/" + code + "/edit").statusCode()).isEqualTo(200);
        assertThat(clerk.get("/desk/centres/" + code + "/edit").statusCode()).isEqualTo(403);
        assertThat(stranger.get("/desk/centres/" + code + "/edit").statusCode()).isEqualTo(403);
        assertThat(clerk.get("/desk/centres/NONE").statusCode()).isEqualTo(404);
    }

    @Test
    void changesTheCentreAndItsWeek() {
        var admin = Visitor.browser(port).signIn(TestCompany.ADMIN);
        var fields = fields("Renamed ☕");
        fields.put("hours[12].opens", "10:00");
        fields.put("hours[12].closes", "24:00");

        var answer = admin.submit("/desk/centres/" + code + "/edit", "/desk/centres/" + code, fields);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Renamed ☕");
        var sheet = book.sheet(code);
        assertThat(sheet.hours())
                .containsExactly(
                        new CentreInput.SpanInput(1, "09:00", "18:00"), new CentreInput.SpanInput(7, "10:00", "24:00"));
        assertThat(sheet.holidays()).hasSize(2);
        assertThat(sheet.centre().intake()).isFalse();
        assertThat(sheet.centre().active()).isTrue();
    }

    @Test
    void keepsTheInputAndNamesTheFieldsThatAreWrong() {
        var admin = Visitor.browser(port).signIn(TestCompany.ADMIN);
        var fields = fields("");
        fields.put("street", "Kept Street 5");
        fields.put("zone", "Mars/Base");
        fields.put("hours[0].closes", "08:00");
        fields.put("holidays", "tomorrow");
        fields.put("families", "coffee, SPACESHIP");

        var answer = admin.submit("/desk/centres/" + code + "/edit", "/desk/centres/" + code, fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"Kept Street 5\"", "value=\"08:00\"", "is no time zone", "is no day")
                .contains("There is no product family SPACESHIP")
                .doesNotContain("There is no product family COFFEE")
                .contains("must come before the closing time", "Please fill this in");
        assertThat(centres.get(code).name()).isEqualTo("Quiet corner");
    }

    @Test
    void refusesAStaleFormAndLosesNoTyping() {
        var admin = Visitor.browser(port).signIn(TestCompany.ADMIN);
        var stale = Visitor.hiddenFields(
                admin.get("/desk/centres/" + code + "/edit").body());
        admin.submit("/desk/centres/" + code + "/edit", "/desk/centres/" + code, fields("By another"));

        var late = new HashMap<>(stale);
        late.putAll(fields("By me"));
        var answer = admin.post("/desk/centres/" + code, late);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("value=\"By me\"", "Somebody else has changed this centre");
        assertThat(centres.get(code).name()).isEqualTo("By another");
        assertThat(answer.body()).contains("By another", "load what is stored now", "/desk/centres/" + code + "/edit");
        late.putAll(Visitor.hiddenFields(answer.body()));
        admin.post("/desk/centres/" + code, late);
        assertThat(centres.get(code).name()).isEqualTo("By me");
    }

    @Test
    void countsInTheCentresOwnHours() {
        // Friday 11:00 in Berlin, lunch until 13:00
        var friday = Instant.parse("2026-11-20T10:00:00Z");

        assertThat(businessTime.add(code, friday, Duration.ofHours(2)))
                .isEqualTo(Instant.parse("2026-11-20T13:00:00Z"));
        assertThat(businessTime.add(code, friday, Duration.ofHours(7)))
                .isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(businessTime.add("NONE", friday, Duration.ofHours(2)))
                .isEqualTo(Instant.parse("2026-11-20T12:00:00Z"));
    }

    @Test
    void findsTheCentreResponsibleForACase() {
        assertThat(centres.responsibleFor(TestCompany.VIENNA, "DE", null).code())
                .isEqualTo(TestCompany.VIENNA);
        assertThat(centres.responsibleFor("NONE", "IS", "nowhere " + code).code())
                .isEqualTo(code);
        assertThat(centres.responsibleFor(null, "AT", "Graz").code()).isEqualTo(TestCompany.VIENNA);
        assertThat(centres.responsibleFor(null, "austria ", "Graz").code()).isEqualTo(TestCompany.VIENNA);
        assertThat(centres.responsibleFor(null, "Австрия", "Вена").code()).isEqualTo(TestCompany.VIENNA);
        assertThat(centres.intakeOf("EAST").code()).isEqualTo(TestCompany.MOSCOW);
        assertThat(centres.responsibleFor(null, null, null).intake()).isTrue();
    }

    private Map<String, String> fields(String name) {
        return new HashMap<>(Map.of(
                "name", name,
                "region", "CENTRAL",
                "zone", "Europe/Berlin",
                "city", "Nowhere",
                "country", "IS",
                "hours[0].opens", "09:00",
                "hours[0].closes", "18:00",
                "holidays", "2026-12-25\n2027-01-01",
                "active", "true"));
    }
}
