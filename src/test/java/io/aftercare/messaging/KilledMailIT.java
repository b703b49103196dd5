package io.aftercare.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.jayway.jsonpath.JsonPath;
import io.aftercare.messaging.FaultySmtp.Fault;
import io.aftercare.shared.UtcColumns;
import io.aftercare.support.Server;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The server is killed in the middle of a mail: before the mail server was told the text, and after it has taken it but
 * before that was written down. Nobody can tell the two apart later, so the mail leaves once more, marked, under the same
 * Message-ID, and never a third time. The servers are processes of their own on a database of their own, see {@code
 * KilledServerIT}.
 */
class KilledMailIT {

    private static final String CENTRES = """
            code,name,region,zone,street,postalCode,city,country,phone,email,openingHours,holidays,families,intake
            BER,Berlin Mitte,CENTRAL,Europe/Berlin,Main Street 1,10115,Berlin,DE,,,Mon-Fri 09:00-18:00,,,true
            """;
    private static final String ADMIN = "admin";
    private static final String SHARED = Server.sharedDatabase();

    @TempDir
    private Path folder;

    private GreenMail mailServer;
    private FaultySmtp line;
    private String url;
    private String username;
    private String password;

    @BeforeEach
    void chooseADatabaseAndOpenAMailServer() {
        url = SHARED == null
                ? "jdbc:h2:file:" + folder.resolve("killed") + ";MODE=MySQL"
                : SHARED.replaceFirst("(//[^/]+/[^?]+)", "$1_killed_mail");
        username = SHARED == null ? "" : System.getenv("TEST_DATASOURCE_USERNAME");
        password = SHARED == null ? "" : System.getenv("TEST_DATASOURCE_PASSWORD");
        mailServer = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mailServer.start();
        line = new FaultySmtp(mailServer.getSmtp().getPort());
    }

    @AfterEach
    void closeAll() throws Exception {
        line.close();
        mailServer.stop();
        if (SHARED != null) {
            execute("drop database " + url.replaceFirst(".*//[^/]+/([^?]+).*", "$1"));
        }
    }

    @ParameterizedTest
    @CsvSource({"SILENT_BEFORE_DATA, 1", "SILENT_AFTER_DATA, 2"})
    void sendsAMailOnceMoreAtMostAndMarksIt(Fault whereItDies, int copies) throws Exception {
        line.fault = whereItDies;
        try (var first = start()) {
            openACentre(first);
            var answer = Visitor.browser(first.port()).postJson("/api/v1/claims", claim());
            assertThat(answer.statusCode()).isEqualTo(201);
            line.awaitStall();
            first.kill();
        }
        assertThat(mailServer.getReceivedMessages()).hasSize(copies - 1);
        line.fault = Fault.NONE;
        letTheTryBeLongOver();

        try (var second = start()) {
            var admin = Visitor.program(second.port(), ADMIN);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(messages(admin, "state")).containsExactly("SENT"));

            assertThat(messages(admin, "repeated")).containsExactly(true);
        }
        assertThat(mailServer.getReceivedMessages()).hasSize(copies);
        for (var mail : mailServer.getReceivedMessages()) {
            assertThat(mail.getMessageID()).isEqualTo(mailServer.getReceivedMessages()[0].getMessageID());
        }
    }

    private static List<Object> messages(Visitor admin, String field) {
        return JsonPath.read(admin.get("/api/v1/messages").body(), "$.items[*]." + field);
    }

    /** Only then is a try without an end taken for cut off. */
    private void letTheTryBeLongOver() throws SQLException {
        try (var connection = DriverManager.getConnection(url, username, password);
                var update = connection.prepareStatement(
                        "update outgoing_message set begun_at = ? where state = 'SENDING'")) {
            update.setObject(1, UtcColumns.column(Instant.now().minus(Duration.ofMinutes(10))));
            assertThat(update.executeUpdate()).as("mails that were being sent").isEqualTo(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, username, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A lock that the dead server holds on a job ends soon, so that the other need not wait a minute for it. */
    private Server start() {
        var properties = new ArrayList<>(List.of(
                "spring.datasource.url=" + url,
                "camunda.bpm.job-execution.lock-time-in-millis=5000",
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + line.port(),
                "spring.mail.properties.mail.smtp.timeout=60000",
                "aftercare.mail.from=service@aftercare.example",
                "aftercare.public-url=https://service.example"));
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

    private static String claim() {
        return """
                {"serialNumber": "K-%s", "purchaseDate": "%s", "proofOfPurchase": true, "symptomCode": null,
                 "description": "It stays dark.", "loanerWanted": false, "preferredCentre": "BER",
                 "customer": {"name": "Nina Petrova", "email": "%s@example.com", "language": "en"},
                 "consents": {"dataProcessing": true, "marketing": false}}
                """.formatted(UUID.randomUUID().toString().substring(0, 8), TestCompany.lately(), UUID.randomUUID());
    }
}
