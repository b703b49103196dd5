package io.aftercare.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.network.CentreBook;
import io.aftercare.network.CentreInput.SpanInput;
import io.aftercare.network.GeoPoint;
import io.aftercare.network.NearestCentres;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A real chain's 1,565 shops become centres, by rules that are kept for their source. */
@IntegrationTest
class StoresIT {

    private static final Path STORES = Path.of("../shared/data/stores.csv");
    private static final Map<String, String> ZONES = Map.of(
            "America/New_York", "CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV",
            "America/Chicago", "AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI",
            "America/Denver", "CO ID MT NM UT WY",
            "America/Phoenix", "AZ",
            "America/Los_Angeles", "CA NV OR WA",
            "America/Anchorage", "AK",
            "Pacific/Honolulu", "HI",
            "America/Puerto_Rico", "PR");

    @LocalServerPort
    int port;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CentreBook book;

    @Autowired
    NearestCentres nearest;

    @Autowired
    TransactionTemplate transaction;

    private Loader loader;

    @BeforeEach
    void findTheFileAndSayHowItIsRead() {
        var there = Files.exists(STORES);
        if (!there) {
            System.err.println("SKIPPED, LOUDLY: " + STORES.toAbsolutePath() + " is not there");
        }
        Assumptions.assumeTrue(there, STORES + " is not there");
        loader = new Loader(port, jobs, jdbc);
        var known = loader.get("/api/v1/import-sources/centres/stores");
        if (known.statusCode() == 404) {
            assertThat(loader.putSource("centres/stores", rules()).statusCode()).isEqualTo(204);
        }
    }

    /** The other tests' world has three centres. */
    @AfterEach
    void closeTheShops() {
        transaction.executeWithoutResult(status -> {
            var shops = "(select id from service_centre where region like 'US-%')";
            List.of("centre_hours", "centre_holiday", "centre_family")
                    .forEach(table -> jdbc.sql("delete from " + table + " where centre_id in " + shops)
                            .update());
            jdbc.sql("delete from service_centre where region like 'US-%'").update();
            jdbc.sql("delete from region where code like 'US-%'").update();
        });
    }

    @Test
    void importsWholeAndReportsTheHoursThatCanMeanTwoThings() throws IOException {
        var report = loader.load("centres?source=stores&partial=true", Files.readString(STORES));

        assertThat(report.path("state").asText()).isEqualTo("DONE");
        assertThat(report.path("accepted").asInt()).isEqualTo(1565);
        assertThat(report.path("rejected").asInt()).isZero();
        assertThat(report.path("noted").asInt()).isEqualTo(2);
        assertThat(StreamSupport.stream(report.path("rows").spliterator(), false)
                        .map(row -> row.path("column").asText() + " "
                                + row.path("value").asText()))
                .hasSize(2)
                .allMatch(row -> row.startsWith("openingHours Mon: "));
        assertThat(StreamSupport.stream(report.path("rows").spliterator(), false)
                        .map(row -> row.path("message").asText()))
                .anyMatch(message -> message.contains("Sun: 1-5:30"))
                .anyMatch(message -> message.contains("Sun: 1-6"));
        // 7 days of 1,565 shops, less 4 Sundays that are not named and 2 that are not read
        assertThat(jdbc.sql("select count(*) from centre_hours h join service_centre c on c.id = h.centre_id"
                                + " where c.region like 'US-%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1565 * 7 - 4 - 2);
        seesTheMallOfAmerica();
        seesTheShopsThatNeverClose();
        findsWhatIsNear();
    }

    @Test
    void storesNothingOfItWhereEveryRowMustBeGood() throws IOException {
        var report = loader.load("centres?source=stores", Files.readString(STORES));

        assertThat(report.path("state").asText()).isEqualTo("REJECTED");
        assertThat(report.path("rejected").asInt()).isEqualTo(2);
        assertThat(shops()).isZero();
    }

    @Test
    void writesNothingWhenItOnlyChecks() throws IOException {
        var report = loader.load("centres?source=stores&partial=true&dryRun=true", Files.readString(STORES));

        assertThat(report.path("state").asText()).isEqualTo("CHECKED");
        assertThat(report.path("accepted").asInt()).isEqualTo(1565);
        assertThat(shops()).isZero();
    }

    private void seesTheMallOfAmerica() {
        var mall = book.sheet("1000");
        assertThat(mall.centre().name()).isEqualTo("Mall of America");
        assertThat(mall.centre().zone().getId()).isEqualTo("America/Chicago");
        assertThat(mall.centre().country()).isEqualTo("US");
        assertThat(mall.location()).isEqualTo(new GeoPoint(44.85466, -93.24565));
        assertThat(mall.hours())
                .hasSize(7)
                .contains(new SpanInput(1, "10:00", "21:30"), new SpanInput(7, "11:00", "19:00"));
    }

    private void seesTheShopsThatNeverClose() {
        assertThat(jdbc.sql("select count(*) from centre_hours h join service_centre c on c.id = h.centre_id"
                                + " where c.region like 'US-%' and h.opens = 0 and h.closes = 24 * 60")
                        .query(Integer.class)
                        .single())
                .isEqualTo(189 * 7);
        assertThat(book.sheet("8002").hours()).hasSize(7).contains(new SpanInput(7, "00:00", "24:00"));
    }

    private void findsWhatIsNear() {
        var byTown = nearest.to("bloomington", 60);
        assertThat(byTown).first().satisfies(centre -> assertThat(centre.city()).isEqualTo("Bloomington"));
        assertThat(nearest.to("55425", 3)).first().satisfies(centre -> {
            assertThat(centre.postalCode()).isEqualTo("55425");
            assertThat(centre.kilometres()).isNull();
        });
        var byPosition = nearest.to(new GeoPoint(44.85, -93.24), 5);
        assertThat(byPosition).hasSize(5).first().satisfies(centre -> {
            assertThat(centre.code()).isIn("1000", "1765", "2820", "8180");
            assertThat(centre.kilometres()).isLessThan(5);
            assertThat(centre.hours()).isNotEmpty();
        });
        assertThat(byPosition).extracting(centre -> centre.kilometres()).isSorted();
    }

    private int shops() {
        return jdbc.sql("select count(*) from service_centre where region like 'US-%'")
                .query(Integer.class)
                .single();
    }

    private static String rules() {
        var zones = ZONES.entrySet().stream()
                .flatMap(zone -> List.of(zone.getValue().split(" ")).stream()
                        .map(state -> "\"%s\": \"%s\"".formatted(state, zone.getKey())))
                .collect(Collectors.joining(", "));
        var regions = ZONES.values().stream()
                .flatMap(states -> List.of(states.split(" ")).stream())
                .map(state -> "\"%s\": \"US-%s\"".formatted(state, state))
                .collect(Collectors.joining(", "));
        return """
                {"columns": {
                    "code": {"header": "id"}, "name": {"header": "name"}, "street": {"header": "address"},
                    "city": {"header": "city"}, "postalCode": {"header": "zip"}, "country": {"constant": "US"},
                    "region": {"header": "state", "values": {%s}}, "zone": {"header": "state", "values": {%s}},
                    "latitude": {"header": "lat"}, "longitude": {"header": "lon"},
                    "openingHours": {"header": "hours"}, "clock": {"constant": "12"}}}""".formatted(regions, zones);
    }
}
