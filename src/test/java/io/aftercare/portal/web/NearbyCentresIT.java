package io.aftercare.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.network.GeoPoint;
import io.aftercare.network.NearestCentres;
import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.ImportTarget.Row;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Statements;
import io.aftercare.support.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class NearbyCentresIT {

    @LocalServerPort
    int port;

    @Autowired
    List<ImportTarget> targets;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NearestCentres nearest;

    @Autowired
    Statements statements;

    private Visitor customer;

    @BeforeEach
    void openTwoCentresInPortugal() {
        customer = Visitor.browser(port);
        var centres = targets.stream()
                .filter(target -> target.name().equals("centres"))
                .findFirst()
                .orElseThrow();
        assertThat(centres.load(List.of(
                        centre(2, "NEAR-LIS", "Lisboa", "1100-148", "38.71", "-9.14"),
                        centre(3, "NEAR-OPO", "Porto", "4000-322", "41.15", "-8.61"),
                        centre(4, "NEAR-FAR", "Faro", "8000-138", "", ""))))
                .isEmpty();
    }

    /** Other tests have no centres in Portugal. */
    @AfterEach
    void takeThemAway() {
        var near = "(select id from service_centre where code like 'NEAR-%')";
        jdbc.sql("delete from centre_hours where centre_id in " + near).update();
        jdbc.sql("delete from service_centre where code like 'NEAR-%'").update();
    }

    @Test
    void showsTheCentresOfATownAndThenThoseNearIt() {
        var page = customer.get("/claims/nearest-centres?place=lisboa").body();

        assertThat(page).contains("NEAR-LIS").contains("data-choose-centre=\"NEAR-LIS\"");
        assertThat(page.indexOf("NEAR-LIS")).isLessThan(page.indexOf("NEAR-OPO"));
        assertThat(page)
                .contains("about 275 km away")
                .contains("Mon–Fri 09:00–18:00")
                .contains("Sat 10:00–14:00");
    }

    @Test
    void findsATownWhoseCentreHasNoPosition() {
        assertThat(customer.get("/claims/nearest-centres?place=FARO").body())
                .contains("NEAR-FAR")
                .doesNotContain("NEAR-OPO");
    }

    @Test
    void findsCodesThatBeginAlike() {
        assertThat(customer.getJson("/api/v1/centres/nearest?place=1100-200").body())
                .startsWith("[{\"code\":\"NEAR-LIS\"");
    }

    @Test
    void findsATownWithoutItsAccentsAndACodeByItsFirstDigits() {
        assertThat(customer.getJson("/api/v1/centres/nearest?place=LISBOA,%20portugal")
                        .body())
                .startsWith("[{\"code\":\"NEAR-LIS\"");
        assertThat(customer.getJson("/api/v1/centres/nearest?place=PT-400").body())
                .startsWith("[{\"code\":\"NEAR-OPO\"");
    }

    @Test
    void asksTheDatabaseAsOftenForManyCentresAsForOne() {
        assertThat(statements.of(() -> nearest.to(new GeoPoint(40, -8), 3)))
                .isEqualTo(statements.of(() -> nearest.to(new GeoPoint(40, -8), 1)))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void asksOnlyForTheHoursOfCentresThatItShows() {
        var none = statements.of(() -> customer.getJson("/api/v1/centres/nearest?place=Atlantis"));
        var three = statements.of(() -> customer.getJson("/api/v1/centres/nearest?lat=40&lon=-8"));

        assertThat(none).isZero();
        assertThat(three).isPositive();
    }

    @Test
    void findsWhatIsNearAPositionWhichIsNotKept() {
        assertThat(customer.getJson("/api/v1/centres/nearest?lat=41.2&lon=-8.5").body())
                .startsWith("[{\"code\":\"NEAR-OPO\"")
                .contains("\"kilometres\":11");
    }

    @Test
    void takesNoStreetForACode() {
        assertThat(customer.getJson("/api/v1/centres/nearest?place=1100%20Main%20Street,%20Springfield")
                        .body())
                .isEqualTo("[]");
        assertThat(customer.getJson("/api/v1/centres/nearest?place=11").body()).isEqualTo("[]");
    }

    @Test
    void saysSoWhereItKnowsNoSuchPlace() {
        assertThat(customer.get("/claims/nearest-centres?place=Atlantis").body())
                .contains("We have no centre in a place");
        assertThat(customer.getJson("/api/v1/centres/nearest?place=Atlantis").body())
                .isEqualTo("[]");
    }

    @Test
    void refusesWhatIsNoPlace() {
        assertThat(customer.getJson("/api/v1/centres/nearest").statusCode()).isEqualTo(422);
        assertThat(customer.getJson("/api/v1/centres/nearest?lat=91&lon=0").statusCode())
                .isEqualTo(422);
        assertThat(customer.getJson("/api/v1/centres/nearest?lat=50").statusCode())
                .isEqualTo(422);
        assertThat(customer.getJson("/api/v1/centres/nearest?lat=x&lon=0").statusCode())
                .isEqualTo(422);
    }

    @Test
    void asksOnTheClaimForm() {
        assertThat(customer.get("/claims/new").body())
                .contains("Find a centre near you")
                .contains("data-nearest-position");
    }

    private static Row centre(
            int line, String code, String city, String postalCode, String latitude, String longitude) {
        var cells = new HashMap<>(Map.of(
                "code",
                code,
                "name",
                code,
                "region",
                "PORTUGAL",
                "zone",
                "Europe/Lisbon",
                "city",
                city,
                "postalCode",
                postalCode,
                "country",
                "PT",
                "openingHours",
                "Mon-Fri 9-18; Sat 10-14"));
        cells.put("latitude", latitude);
        cells.put("longitude", longitude);
        return new Row(line, cells);
    }
}
