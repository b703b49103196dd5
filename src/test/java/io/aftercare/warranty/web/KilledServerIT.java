package io.aftercare.warranty.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.aftercare.support.Server;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was answered with 201 outlives {@code kill -9}. The servers are processes of their own on a database of their
 * own: a new one on the server that {@code TEST_DATASOURCE_URL} names, else a file.
 */
class KilledServerIT {

    /** Claims in a row, so that the end finds some carried on, some in work, and the last one just stored. */
    private static final int CLAIMS = 8;

    private static final String CENTRES = """
            code,name,region,zone,street,postalCode,city,country,phone,email,openingHours,holidays,families,intake
            BER,Berlin Mitte,CENTRAL,Europe/Berlin,Main Street 1,10115,Berlin,DE,,,Mon-Fri 09:00-18:00,,,true
            """;

    private static final String ADMIN = "admin";
    private static final String SHARED = Server.sharedDatabase();

    @TempDir
    private Path folder;

    private String url;
    private String username;
    private String password;

    @BeforeEach
    void chooseADatabase() {
        url = SHARED == null
                ? "jdbc:h2:file:" + folder.resolve("killed") + ";MODE=MySQL"
                : SHARED.replaceFirst("(//[^/]+/[^?]+)", "$1_killed");
        username = SHARED == null ? "" : System.getenv("TEST_DATASOURCE_USERNAME");
        password = SHARED == null ? "" : System.getenv("TEST_DATASOURCE_PASSWORD");
    }

    @AfterEach
    void dropTheDatabase() throws SQLException {
        if (SHARED != null) {
            var name = url.replaceFirst(".*//[^/]+/([^?]+).*", "$1");
            try (var connection = DriverManager.getConnection(url, username, password);
                    var statement = connection.createStatement()) {
                statement.execute("drop database " + name);
            }
        }
    }

    @Test
    void goesOnWithEachClaimThatWasAnsweredBeforeTheServerWasKilled() throws SQLException {
        var answers = new ArrayList<String>();
        try (var first = start()) {
            openACentre(first);
            var customer = Visitor.browser(first.port());
            while (answers.size() < CLAIMS) {
                var answer = customer.postJson("/api/v1/claims", claim());
                assertThat(answer.statusCode()).isEqualTo(201);
                answers.add(answer.body());
            }
            first.kill();
        }

        try (var second = start()) {
            answers.forEach(answer -> isAcknowledged(second, answer));
        }

        assertThat(count("warranty_claim")).isEqualTo(CLAIMS);
        assertThat(count("ACT_RU_TASK")).isEqualTo(CLAIMS);
        assertThat(count("work_item")).isEqualTo(CLAIMS);
        assertThat(count("outgoing_message")).isEqualTo(CLAIMS);
        assertThat(count("ACT_RU_JOB where RETRIES_ = 0")).isZero();
    }

    /** A lock that the dead server holds on a job ends soon, so that the other need not wait a minute for it. */
    private Server start() {
        var properties = new ArrayList<>(
                List.of("spring.datasource.url=" + url, "camunda.bpm.job-execution.lock-time-in-millis=5000"));
        if (SHARED != null) {
            properties.addAll(List.of(
                    "spring.datasource.username=" + username,
                    "spring.datasource.password=" + password,
                    "aftercare.files.dir=" + folder.resolve("files"),
                    "aftercare.link-key=" + "only-for-tests-".repeat(3)));
        }
        return Server.start(folder, properties.toArray(String[]::new));
    }

    private static void openACentre(Server server) {
        var given = server.firstPassword();
        Visitor.browser(server.port())
                .signIn(ADMIN, given)
                .submit(
                        "/desk/profile/password",
                        Map.of("current", given, "password", TestCompany.PASSWORD, "repeated", TestCompany.PASSWORD));
        var admin = Visitor.program(server.port(), ADMIN);
        var report = admin.postCsv("/api/v1/imports/centres", CENTRES)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat((int) JsonPath.read(admin.get(report).body(), "$.accepted")).isEqualTo(1);
    }

    private static void isAcknowledged(Server server, String answer) {
        String link = JsonPath.read(answer, "$.trackingUrl");
        var tracking = "/api/v1/track/" + link.substring(link.lastIndexOf('/') + 1);
        var customer = Visitor.browser(server.port());
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            var tracked = customer.getJson(tracking);
            assertThat(tracked.statusCode()).isEqualTo(200);
            assertThat((String) JsonPath.read(tracked.body(), "$.number")).isEqualTo(JsonPath.read(answer, "$.number"));
            assertThat((String) JsonPath.read(tracked.body(), "$.status")).isEqualTo("IN_REVIEW");
            assertThat((List<String>) JsonPath.read(tracked.body(), "$.timeline[*].text"))
                    .containsOnlyOnce("Warranty cover is being checked");
        });
    }

    private int count(String what) throws SQLException {
        try (var connection = DriverManager.getConnection(url, username, password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String claim() {
        return """
                {"serialNumber": "K-%s", "purchaseDate": "%s", "proofOfPurchase": true, "symptomCode": null,
                 "description": "It stays dark.", "loanerWanted": false, "preferredCentre": "BER",
                 "customer": {"name": "Nina Petrova", "email": "%s@example.com", "language": "en"},
                 "consents": {"dataProcessing": true, "marketing": false}}
                """.formatted(UUID.randomUUID().toString().substring(0, 8), TestCompany.lately(), UUID.randomUUID());
    }
}
