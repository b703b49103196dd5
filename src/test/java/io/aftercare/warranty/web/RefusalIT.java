package io.aftercare.warranty.web;

import static io.aftercare.support.TestCompany.BERLIN;
import static io.aftercare.support.TestCompany.MOSCOW;
import static io.aftercare.support.TestCompany.user;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.aftercare.casefile.TrackingLinks;
import io.aftercare.customers.NewCustomer;
import io.aftercare.identity.Role;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.warranty.ClaimFixture;
import io.aftercare.warranty.ClaimLookup;
import io.aftercare.warranty.ClaimStatus;
import io.aftercare.warranty.ClaimSubmission;
import io.aftercare.warranty.Claims;
import io.aftercare.warranty.process.DecideClaimForm;
import io.aftercare.workflow.Tasks;
import io.aftercare.workflow.WorkList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The letter about a refusal, why it was decided so, and the appeal that the front desk writes down. */
@IntegrationTest
class RefusalIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestCompany company;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimLookup lookup;

    @Autowired
    private TrackingLinks links;

    @Autowired
    private WorkList workList;

    @Autowired
    private Tasks tasks;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private Jobs jobs;

    @Test
    void isPrintedByStaffInTheCustomersLanguage() {
        var number = refused("ru");

        var letter = desk(Role.FRONT_DESK).get("/desk/cases/" + number + "/refusal-letter");

        assertThat(letter.statusCode()).isEqualTo(200);
        assertThat(letter.body())
                .contains("Решение по обращению " + number)
                .contains("The frame was bent by a fall.")
                .contains("Запчасти")
                .contains("Начатых месяцев после конца гарантии: 4")
                .contains("обжаловать до");
    }

    @Test
    void isReadByTheCustomerBehindTheLink() {
        var number = refused("en");
        var track = "/track/" + token(number);
        var customer = Visitor.browser(port);
        assertThat(customer.get(track).body()).contains("refusal-letter");

        var letter = customer.get(track + "/refusal-letter");

        assertThat(letter.statusCode()).isEqualTo(200);
        assertThat(letter.body())
                .contains("Decision about your claim " + number)
                .contains("The warranty is over.")
                .contains("Months begun since the warranty ended: 4")
                .contains("You can appeal until");
    }

    @Test
    void isThereForRefusedClaimsAndTheirCentresOnly() {
        var number = refused("en");
        var open = overdueClaim("en");

        assertThat(Visitor.browser(port)
                        .signIn(user(MOSCOW, Role.FRONT_DESK))
                        .get("/desk/cases/" + number + "/refusal-letter")
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk(Role.FRONT_DESK)
                        .get("/desk/cases/" + open + "/refusal-letter")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.browser(port)
                        .get("/track/" + token(open) + "/refusal-letter")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void explainsTheDecisionsOnTheCasePageAndInTheApi() {
        var number = refused("en");

        var page = desk(Role.ADJUDICATOR).get("/desk/cases/" + number).body();

        assertThat(page)
                .contains("Why it was decided so")
                .contains("Table coverage, version")
                .contains("Length of the warranty in months")
                .contains("as registered");
        var answer = Visitor.program(port, user(BERLIN, Role.ADJUDICATOR))
                .get("/api/v1/cases/" + number)
                .body();
        assertThat(JsonPath.<List<String>>read(answer, "$.facts.decisions[*].decision"))
                .contains("coverage");
    }

    @Test
    void isAppealedByTheFrontDeskForTheCustomer() {
        var number = refused("en");
        var desk = desk(Role.FRONT_DESK);
        var page = "/desk/cases/" + number;
        assertThat(desk.get(page).body()).contains("appeal-text");

        var empty = desk.submit(page, page + "/appeal", Map.of("text", " "));
        assertThat(empty.body()).contains("alert-danger").contains("Please write why you see it differently.");
        assertThat(lookup.get(number).status()).isEqualTo(ClaimStatus.REFUSED);
        var done = desk.submit(page, page + "/appeal", Map.of("text", "She says it never fell."));

        assertThat(done.body()).contains("alert-success").doesNotContain("appeal-text");
        assertThat(lookup.get(number).appeal().appealedBy()).isEqualTo(user(BERLIN, Role.FRONT_DESK));
        assertThat(lookup.get(number).status()).isEqualTo(ClaimStatus.IN_CHECK);
    }

    @Test
    void isNotAppealedByATechnicianNorFromAnotherCentre() {
        var number = refused("en");
        var page = "/desk/cases/" + number;
        var technician = desk(Role.TECHNICIAN);
        assertThat(technician.get(page).body()).doesNotContain("appeal-text");

        assertThat(technician
                        .submit("/desk/profile/password", page + "/appeal", Map.of("text", "No"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.browser(port)
                        .signIn(user(MOSCOW, Role.FRONT_DESK))
                        .submit("/desk/profile/password", page + "/appeal", Map.of("text", "No"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(lookup.get(number).status()).isEqualTo(ClaimStatus.REFUSED);
    }

    @Test
    void showsTheAdjudicatorThatTheCustomerNamesAnotherModel() {
        var bought = bought();
        var unit = company.freshUnit(TestCompany.COFFEE_MACHINE, bought);
        var fixture = ClaimFixture.claimFor(unit.serial()).boughtOn(bought).submission();
        var number = claims.submit(
                new ClaimSubmission(
                        fixture.serialNumber(),
                        TestCompany.ROUTER_BOX,
                        fixture.purchaseDate(),
                        true,
                        fixture.symptomCode(),
                        fixture.description(),
                        false,
                        fixture.preferredCentre(),
                        fixture.customer()),
                "customer");
        jobs.runFor(number);
        var task = workList.ofCase(number).get(0).taskId();

        assertThat(desk(Role.ADJUDICATOR).get("/desk/tasks/" + task).body())
                .contains("The customer says it is a Relay 90, but the serial number belongs to a Crema 500.");
    }

    private String refused(String language) {
        var number = overdueClaim(language);
        tasks.complete(
                workList.ofCase(number).get(0).taskId(),
                new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, "The frame was bent by a fall."),
                staff.find(user(BERLIN, Role.ADJUDICATOR)).orElseThrow());
        return number;
    }

    private String overdueClaim(String language) {
        var bought = bought();
        var unit = company.freshUnit(TestCompany.COFFEE_MACHINE, bought);
        var email = UUID.randomUUID() + "@example.com";
        var customer = new NewCustomer("Nina Petrova", email, null, language, null, null, null, null, false);
        var fixture = new ClaimFixture(unit.serial(), bought, true, "DEAD", BERLIN, customer);
        var number = claims.submit(fixture.submission(), "customer");
        jobs.runFor(number);
        return number;
    }

    /** So long ago that the fourth month after the warranty has begun. */
    private static LocalDate bought() {
        return TestCompany.today().minusMonths(27).minusDays(3);
    }

    private Visitor desk(Role role) {
        return Visitor.browser(port).signIn(user(BERLIN, role));
    }

    private String token(String number) {
        var link = links.linkTo(number).toString();
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
