package io.aftercare.portal.web;

import static io.aftercare.support.TestCompany.BERLIN;
import static io.aftercare.support.TestCompany.user;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFixture;
import io.aftercare.casefile.Timeline;
import io.aftercare.casefile.TrackingLinks;
import io.aftercare.identity.Role;
import io.aftercare.messaging.Message;
import io.aftercare.messaging.Outbox;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.Visitor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Customers without a working link get one by mail, and nobody learns anything by asking. */
@IntegrationTest
class LinkRenewalIT {

    private static final String PAGE = "/renewal";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseFixture cases;

    @Autowired
    private TrackingLinks links;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JdbcClient jdbc;

    private CaseFile file;
    private String old;

    @BeforeEach
    void aCase() {
        file = cases.at(BERLIN);
        old = token();
    }

    @Test
    void sendsTheLinkToTheAddressOfTheCustomersCard() {
        ask(
                file.number().toLowerCase(Locale.ROOT),
                " " + file.customer().email().toUpperCase(Locale.ROOT));
        assertThat(sent()).as("before the job has run").isEmpty();

        work();

        assertThat(sent()).extracting(Message::kind).containsExactly("link-renewed");
        assertThat(sent().get(0).recipient()).isEqualTo(file.customer().email());
        assertThat(token()).isNotEqualTo(old);
        assertThat(statusOf(token())).isEqualTo(200);
        assertThat(statusOf(old)).as("the link before, until it runs out").isEqualTo(200);
        assertThat(timeline.forStaff(file, Locale.ENGLISH))
                .anyMatch(entry -> entry.kind().equals("link-sent"));
        assertThat(wishes()).isZero();
    }

    @Test
    void sendsALinkThatWorksWhereTheOneBeforeHasRunOut() {
        jdbc.sql("update tracking_link set expires_at = issued_at where case_number = ?")
                .param(file.number())
                .update();
        assertThat(statusOf(old)).isEqualTo(404);

        ask(file.number(), file.customer().email());
        work();

        assertThat(statusOf(token())).isEqualTo(200);
        assertThat(statusOf(old)).isEqualTo(404);
    }

    @Test
    void sendsOneLinkAnHourAtMost() {
        for (int times = 0; times < 3; times++) {
            ask(file.number(), file.customer().email());
            work();
        }

        assertThat(sent()).hasSize(1);
    }

    @Test
    void sendsNothingWhereNumberAndAddressDoNotBelongTogether() {
        var other = cases.at(BERLIN);

        ask(file.number(), other.customer().email());
        work();
        ask(file.number(), "nobody@customers.example");
        work();
        ask("WC-1999-000001", file.customer().email());
        work();

        assertThat(sent()).isEmpty();
        assertThat(outbox.ofCase(other.number())).isEmpty();
        assertThat(token()).isEqualTo(old);
        assertThat(wishes()).isZero();
    }

    @Test
    void answersAllTheSame() {
        var other = cases.at(BERLIN);
        var fitting = ask(file.number(), file.customer().email());
        var stranger = ask(file.number(), other.customer().email());
        var absent = ask("WC-1999-000001", "nobody@customers.example");

        assertThat(fitting).contains("If number and address belong together");
        assertThat(List.of(stranger, absent)).allMatch(fitting::equals);
        assertThat(wishes()).as("the same is written down for each").isEqualTo(3);
        work();
        work();
        work();
    }

    @Test
    void answersProgramsAllTheSameToo() {
        var program = Visitor.browser(port);
        var fitting = program.postJson(
                "/api/v1/link-renewals", wish(file.number(), file.customer().email()));
        work();
        var absent = program.postJson("/api/v1/link-renewals", wish("WC-1999-000001", "nobody@customers.example"));
        work();

        assertThat(fitting.statusCode()).isEqualTo(202);
        assertThat(absent.statusCode()).isEqualTo(202);
        assertThat(absent.body()).isEqualTo(fitting.body());
        assertThat(sent()).hasSize(1);
        var wrong = program.postJson("/api/v1/link-renewals", wish(" ", "nobody"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat((List<String>) JsonPath.read(wrong.body(), "$.errors[*].field"))
                .containsExactlyInAnyOrder("number", "email");
    }

    @Test
    void saysAtTheFieldWhatIsMissing() {
        var refused = Visitor.browser(port).submit(PAGE, Map.of("number", "WC-1", "email", "nobody"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This is not an email address", "value=\"WC-1\"", "value=\"nobody\"");
        assertThat(Visitor.browser(port)
                        .submit(PAGE, Map.of("number", "", "email", ""))
                        .body())
                .contains("Please give the number of your claim.", "the link is sent there");
        assertThat(wishes()).isZero();
    }

    @Test
    void refusesANumberThatIsTooLongOnlyInUpperCase() {
        var number = "ß".repeat(20);
        var email = file.customer().email();

        var refused = Visitor.browser(port).submit(PAGE, Map.of("number", number, "email", email));
        var refusedProgram = Visitor.browser(port).postJson("/api/v1/link-renewals", wish(number, email));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This is longer than our numbers are.");
        assertThat(refusedProgram.statusCode()).isEqualTo(422);
        assertThat((List<String>) JsonPath.read(refusedProgram.body(), "$.errors[*].field"))
                .containsExactly("number");
        assertThat(wishes()).isZero();
    }

    @Test
    void isOfferedWhereALinkOpensNothingAndOnTheFrontPage() {
        var customer = Visitor.browser(port);

        assertThat(customer.get("/track/wrong").body()).contains("href=\"/renewal\"");
        assertThat(customer.get("/").body()).contains("href=\"/renewal\"");
        assertThat(customer.getIn("ru", PAGE).body()).contains("Получить ссылку ещё раз");
    }

    @Test
    void isReplacedByStaffAndSentToTheCustomerAlone() {
        var renewed = token(links.renew(file.number()).getPath());
        var desk = Visitor.program(port, user(BERLIN, Role.FRONT_DESK));

        var answer = desk.postJson("/api/v1/cases/" + file.number() + "/link", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(statusOf(old)).isEqualTo(404);
        assertThat(statusOf(renewed)).isEqualTo(404);
        assertThat(sent()).extracting(Message::kind).containsExactly("link-replaced");
        assertThat(statusOf(token())).isEqualTo(200);
        assertThat(answer.body()).doesNotContain(token());
    }

    @Test
    void isReplacedFromTheCasePageOnce() {
        var desk = Visitor.browser(port).signIn(user(BERLIN, Role.FRONT_DESK));
        var page = "/desk/cases/" + file.number();

        var done = desk.submit(page, page + "/link", Map.of());

        assertThat(done.body()).contains("The old link no longer works").doesNotContain(token());
        assertThat(statusOf(old)).isEqualTo(404);
        assertThat(sent()).hasSize(1);
    }

    private String ask(String number, String email) {
        var answer = Visitor.browser(port).submit(PAGE, Map.of("number", number, "email", email));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String wish(String number, String email) {
        return "{\"number\": \"" + number + "\", \"email\": \"" + email + "\"}";
    }

    private void work() {
        var row = jdbc.sql("select min(id) from deferred_work where kind = 'link-renewal'")
                .query(Long.class)
                .single();
        jobs.runFor("DW-" + row);
    }

    private long wishes() {
        return jdbc.sql("select count(*) from link_renewal").query(Long.class).single();
    }

    private List<Message> sent() {
        return outbox.ofCase(file.number());
    }

    private int statusOf(String token) {
        return Visitor.browser(port).get("/track/" + token).statusCode();
    }

    private String token() {
        return token(links.linkTo(file.number()).getPath());
    }

    private static String token(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
