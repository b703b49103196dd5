package io.aftercare.warranty.web;

import static io.aftercare.support.TestCompany.BERLIN;
import static io.aftercare.support.TestCompany.MOSCOW;
import static io.aftercare.support.TestCompany.user;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.aftercare.casefile.TrackingLinks;
import io.aftercare.identity.Role;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.warranty.ClaimFixture;
import io.aftercare.warranty.ClaimLookup;
import io.aftercare.warranty.ClaimStatus;
import io.aftercare.warranty.Claims;
import io.aftercare.warranty.Receiving;
import io.aftercare.workflow.WorkItem;
import io.aftercare.workflow.WorkList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The doors by which a claim is withdrawn: the customer's link and the desk, each as a page and for programs. */
@IntegrationTest
class WithdrawalIT {

    @LocalServerPort
    int port;

    @Autowired
    TestCompany company;

    @Autowired
    Claims claims;

    @Autowired
    ClaimLookup lookup;

    @Autowired
    TrackingLinks links;

    @Autowired
    WorkList workList;

    @Autowired
    Jobs jobs;

    @Test
    void isOfferedToTheCustomerWhileTheUnitIsWithUs() {
        var number = withUnit();
        var track = "/api/v1/track/" + token(number);
        var customer = Visitor.browser(port);
        assertThat(actions(customer.getJson(track).body())).containsExactly("withdrawal", "files", "conversation");

        var first = customer.postJson(track + "/withdrawal", "", "back-" + number);
        var again = customer.postJson(track + "/withdrawal", "", "back-" + number);
        var late = customer.postJson(track + "/withdrawal", "");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(actions(first.body())).doesNotContain("withdrawal");
        assertWithdrawn(number);
    }

    @Test
    void isNotOfferedBeforeTheUnitHasCome() {
        var number = claims.submit(
                ClaimFixture.claimFor(company.freshUnit().serial()).submission(), "customer");
        jobs.runFor(number);
        var track = "/track/" + token(number);
        var customer = Visitor.browser(port);

        assertThat(customer.get(track).body()).contains("id=\"cancel\"").doesNotContain("id=\"withdraw\"");
        assertThat(customer.postJson("/api/v1" + track + "/withdrawal", "").statusCode())
                .isEqualTo(409);
        assertThat(customer.submit(track, track + "/withdrawal", Map.of()).body())
                .contains("cannot be withdrawn now");
        assertThat(lookup.get(number).status()).isEqualTo(ClaimStatus.AWAITING_UNIT);
    }

    @Test
    void isDoneOnTheTrackingPage() {
        var number = withUnit();
        var track = "/track/" + token(number);

        var page = Visitor.browser(port).submit(track, track + "/withdrawal", Map.of());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Your claim is withdrawn").doesNotContain("id=\"withdraw\"");
        assertWithdrawn(number);
    }

    @Test
    void isDoneByTheFrontDeskOnTheCasesPage() {
        var number = withUnit();
        var desk = Visitor.browser(port).signIn(user(BERLIN, Role.FRONT_DESK));
        var page = "/desk/cases/" + number;
        assertThat(desk.get(page).body()).contains(page + "/withdrawal").doesNotContain(page + "/cancellation");

        var answer = desk.submit(page, page + "/withdrawal", Map.of());

        assertThat(answer.body()).contains("waits to be handed back").doesNotContain(page + "/withdrawal");
        assertWithdrawn(number);
    }

    @Test
    void isDoneByAProgramOfTheFrontDesk() {
        var number = withUnit();
        var path = "/api/v1/cases/" + number + "/withdrawal";

        assertThat(status(Role.TECHNICIAN, BERLIN, path)).isEqualTo(403);
        assertThat(status(Role.FRONT_DESK, MOSCOW, path)).isEqualTo(404);
        assertThat(status(Role.FRONT_DESK, BERLIN, path)).isEqualTo(200);
        assertThat(status(Role.FRONT_DESK, BERLIN, path)).isEqualTo(409);
        assertWithdrawn(number);
    }

    @Test
    void isCancelledByAProgramOnlyBeforeTheUnitHasCome() {
        var here = withUnit();
        var away = claims.submit(
                ClaimFixture.claimFor(company.freshUnit().serial()).submission(), "customer");
        jobs.runFor(away);

        assertThat(status(Role.FRONT_DESK, BERLIN, "/api/v1/cases/" + here + "/cancellation"))
                .isEqualTo(409);
        assertThat(status(Role.FRONT_DESK, BERLIN, "/api/v1/cases/" + away + "/cancellation"))
                .isEqualTo(200);
        assertThat(lookup.get(away).status()).isEqualTo(ClaimStatus.CANCELLED);
    }

    private int status(Role role, String centre, String path) {
        return Visitor.program(port, user(centre, role)).postJson(path, "").statusCode();
    }

    private void assertWithdrawn(String number) {
        jobs.runFor(number);
        assertThat(lookup.get(number).status()).isEqualTo(ClaimStatus.WITHDRAWN);
        assertThat(workList.ofCase(number)).extracting(WorkItem::taskKey).containsExactly("user_hand_back");
    }

    private String withUnit() {
        var number = claims.submitWithUnit(
                ClaimFixture.claimFor(company.freshUnit().serial()).submission(),
                new Receiving.Arrival("Scratched", "Cable", "C-1"),
                user(BERLIN, Role.FRONT_DESK));
        jobs.runFor(number);
        return number;
    }

    private String token(String number) {
        var path = links.linkTo(number).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static List<String> actions(String body) {
        return JsonPath.read(body, "$.actions");
    }
}
