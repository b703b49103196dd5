package io.aftercare.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.customers.Customers;
import io.aftercare.identity.Role;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A customer whom we know claims and gives another telephone number than the card has. */
@IntegrationTest
class NewPhoneIT {

    private static final String OLD = "+49 30 111";
    private static final String NEW = "+49 170 2223344";

    @LocalServerPort
    int port;

    @Autowired
    Customers customers;

    @Test
    void staysWithTheCaseUntilStaffTakeItOver() {
        var email = UUID.randomUUID() + "@mail.example";
        claim(email, OLD);
        var number = claim(email, NEW);
        var card = customers.findByEmail(email).orElseThrow();
        var clerk = Visitor.browser(port).signIn(TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));

        assertThat(card.phone()).isEqualTo(OLD);
        assertThat(clerk.get("/desk/cases/" + number).body()).contains(OLD, NEW, "not checked");

        var taken = clerk.submit("/desk/cases/" + number, "/desk/customers/" + card.id() + "/phone", Map.of());

        assertThat(taken.body()).contains("The telephone number is on the card now.");
        assertThat(customers.get(card.id()).phone()).isEqualTo(NEW);
        assertThat(clerk.get("/desk/cases/" + number).body()).doesNotContain("not checked");
    }

    @Test
    void isNothingNewIfOnlyItsSpellingDiffers() {
        var email = UUID.randomUUID() + "@mail.example";
        claim(email, OLD);
        var number = claim(email, "+49-30/111");
        var clerk = Visitor.browser(port).signIn(TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));

        assertThat(clerk.get("/desk/cases/" + number).body()).doesNotContain("not checked");
    }

    @Test
    void isReadButNotTakenOverByATechnician() {
        var email = UUID.randomUUID() + "@mail.example";
        claim(email, OLD);
        var number = claim(email, NEW);
        var technician = Visitor.browser(port).signIn(TestCompany.user(TestCompany.BERLIN, Role.TECHNICIAN));

        assertThat(technician.get("/desk/cases/" + number).body())
                .contains(NEW)
                .doesNotContain("Take over into the card");
    }

    private String claim(String email, String phone) {
        var answer = Visitor.browser(port).postJson("/api/v1/claims", """
                {"serialNumber": "%s", "purchaseDate": "%s", "proofOfPurchase": true, "description": "Dark.",
                 "preferredCentre": "%s", "customer": {"name": "Pia Foto", "email": "%s", "phone": "%s"},
                 "consents": {"dataProcessing": true}}
                """.formatted(
                        TestCompany.freshSerial().value(), TestCompany.lately(), TestCompany.BERLIN, email, phone));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body().replaceAll("(?s).*\"number\":\"([^\"]+)\".*", "$1");
    }
}
