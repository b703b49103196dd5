package io.aftercare.portal.web;

import static io.aftercare.support.TestCompany.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.aftercare.casefile.CaseFixture;
import io.aftercare.casefile.TrackingLinks;
import io.aftercare.customers.NewCustomer;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.Statements;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.warranty.ClaimFixture;
import io.aftercare.warranty.Claims;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has the end of a tracking link can act for the customer: it is kept nowhere, and a wrong one tells nothing. */
@IntegrationTest
class LinkSecrecyIT {

    private static final List<String> PAGES = List.of("", "/submitted", "/test-report", "/refusal-letter");

    @LocalServerPort
    private int port;

    @Autowired
    private TestCompany company;

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Claims claims;

    @Autowired
    private TrackingLinks links;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Statements statements;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void givesOneAnswerForOneAndTheSameWorkToEveryLinkThatOpensNothing() {
        var wrong = "w".repeat(43);
        var expired = token(cases.at(BERLIN).number());
        jdbc.sql("update tracking_link set expires_at = issued_at where token_hash is not null and case_number = ?")
                .param(numberOf(expired))
                .update();
        var revoked = token(cases.at(BERLIN).number());
        links.revoke(numberOf(revoked));

        for (var door : List.of("/track/%s", "/track/%s/submitted", "/track?link=%s", "/api/v1/track/%s")) {
            var answers = new LinkedHashMap<String, String>();
            var work = new LinkedHashMap<String, Long>();
            for (var token : List.of(wrong, expired, revoked)) {
                Visitor.browser(port).get(door.formatted(token));
                work.put(token, statements.of(() -> answers.put(token, answer(door, token))));
            }
            assertThat(answers.values()).as(door).containsOnly(answers.get(wrong));
            assertThat(work.values()).as("statements for " + door).containsOnly(work.get(wrong));
        }
    }

    private String answer(String door, String token) {
        var answer = Visitor.browser(port).get(door.formatted(token));
        var headers = new LinkedHashMap<>(answer.headers().map());
        headers.keySet().removeAll(List.of("date", "set-cookie"));
        return (answer.statusCode() + " " + headers + answer.body())
                .replace(token, "token")
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    @Test
    void changesNothingWhoOnlyReads() throws SQLException {
        var token = submitted();
        var before = contents();

        var customer = Visitor.browser(port);
        for (var page : PAGES) {
            customer.get("/track/" + token + page);
        }
        customer.get("/api/v1/track/" + token);
        customer.get("/track?link=" + token);
        customer.get("/renewal");

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void tellsNoOtherSiteItsAddress() {
        var token = submitted();
        var customer = Visitor.browser(port);

        for (var page : List.of("", "/submitted", "/test-report", "/not/there")) {
            assertThat(customer.get("/track/" + token + page).headers().allValues("Referrer-Policy"))
                    .as(page)
                    .containsExactly("no-referrer");
        }
        assertThat(customer.get("/track/wrong").headers().allValues("Referrer-Policy"))
                .containsExactly("no-referrer");
    }

    @Test
    void standsInNoTableAndInNoLog() throws SQLException {
        var log = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        var ours = (Logger) LoggerFactory.getLogger("io.aftercare");
        var said = new ListAppender<ILoggingEvent>();
        said.start();
        var level = log.getLevel();
        log.addAppender(said);
        log.setLevel(Level.INFO);
        ours.setLevel(Level.DEBUG);
        log.info("Listening");
        String token;
        try {
            token = submitted();
            var customer = Visitor.browser(port);
            PAGES.forEach(page -> customer.get("/track/" + token + page));
            customer.submit("/track/" + token, "/track/" + token + "/answers", Map.of("text", "Hello"));
            customer.post("/track/" + token + "/answers", Map.of("text", "no token"));
            customer.postJson("/api/v1/track/" + token + "/answers", "{broken");
            customer.get("/track/" + token + "/files/999");
            customer.get("/track/" + token + "//x;y=1");
        } finally {
            log.detachAppender(said);
            log.setLevel(level);
            ours.setLevel(null);
        }

        assertThat(said.list).isNotEmpty();
        assertThat(said.list).extracting(ILoggingEvent::getFormattedMessage).noneMatch(line -> line.contains(token));
        assertThat(contents().toString()).contains("case_file").doesNotContain(token);
    }

    /** Every row of every table as text, but those of the counters, by table in small letters. */
    private Map<String, List<String>> contents() throws SQLException {
        var contents = new LinkedHashMap<String, List<String>>();
        for (var table : tables()) {
            var rows = new ArrayList<String>();
            jdbc.sql("select * from " + quoted(table)).query(row -> {
                var text = new StringBuilder();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    text.append(row.getString(column)).append('|');
                }
                rows.add(text.toString());
            });
            contents.put(table.toLowerCase(Locale.ROOT), rows);
        }
        return contents;
    }

    private String quoted(String table) throws SQLException {
        try (var connection = database.getConnection()) {
            var quote = connection.getMetaData().getIdentifierQuoteString();
            return quote + table + quote;
        }
    }

    private List<String> tables() throws SQLException {
        try (var connection = database.getConnection();
                var found = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {
                            "TABLE", "BASE TABLE"
                        })) {
            var tables = new ArrayList<String>();
            while (found.next()) {
                var name = found.getString("TABLE_NAME");
                if (!name.equalsIgnoreCase("try_count")) {
                    tables.add(name);
                }
            }
            assertThat(tables).hasSizeGreaterThan(40);
            return tables;
        }
    }

    private String submitted() {
        var email = UUID.randomUUID() + "@example.com";
        var customer = new NewCustomer("Nina Petrova", email, null, "en", null, null, null, null, false);
        var fixture =
                new ClaimFixture(company.freshUnit().serial(), TestCompany.lately(), true, "DEAD", BERLIN, customer);
        var number = claims.submit(fixture.submission(), "customer");
        jobs.runFor(number);
        return token(number);
    }

    private String token(String number) {
        var path = links.linkTo(number).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String numberOf(String token) {
        return links.caseOf(token).orElseThrow();
    }
}
