package io.aftercare.warranty.web;

import static io.aftercare.support.TestCompany.BERLIN;
import static io.aftercare.support.TestCompany.MOSCOW;
import static io.aftercare.support.TestCompany.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseStage;
import io.aftercare.identity.Role;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.warranty.ClaimFixture;
import io.aftercare.warranty.Claims;
import io.aftercare.workflow.WorkList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class CancellationIT {

    @LocalServerPort
    int port;

    @Autowired
    TestCompany company;

    @Autowired
    Claims claims;

    @Autowired
    CaseFiles files;

    @Autowired
    WorkList workList;

    @Autowired
    Jobs jobs;

    @Test
    void endsAClaimThatTheFrontDeskCancelsForItsCustomer() {
        var number = openClaim();

        var answer = cancel(user(BERLIN, Role.FRONT_DESK), number);

        assertThat(answer).isEqualTo(200);
        assertThat(files.get(number).stage()).isEqualTo(CaseStage.CANCELLED);
        assertThat(workList.ofCase(number)).isEmpty();
    }

    @Test
    void isNotOfferedToATechnician() {
        var number = openClaim();

        assertThat(cancel(user(BERLIN, Role.TECHNICIAN), number)).isEqualTo(403);
        assertThat(files.get(number).stage().ended()).isFalse();
    }

    @Test
    void findsNoClaimOfAnotherCentre() {
        var number = openClaim();

        assertThat(cancel(user(MOSCOW, Role.FRONT_DESK), number)).isEqualTo(404);
        assertThat(files.get(number).stage().ended()).isFalse();
    }

    private String openClaim() {
        var serial = company.freshUnit().serial();
        var number = claims.submit(ClaimFixture.claimFor(serial).at(BERLIN).submission(), "customer");
        jobs.runFor(number);
        return number;
    }

    private int cancel(String username, String number) {
        var visitor = Visitor.browser(port).signIn(username);
        return visitor.submit("/desk/profile/password", "/desk/cases/" + number + "/cancellation", Map.of())
                .statusCode();
    }
}
