package io.aftercare.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.casefile.CaseFixture;
import io.aftercare.customers.Customer;
import io.aftercare.customers.Customers;
import io.aftercare.customers.NewCustomer;
import io.aftercare.identity.Role;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is written again and again is written once, in each language, by those who answer for it. */
@IntegrationTest
class CannedAnswersIT {

    private static final String PAGE = "/desk/canned-answers";

    @LocalServerPort
    int port;

    @Autowired
    CaseFixture fixture;

    @Autowired
    Customers customers;

    @Autowired
    TestCompany company;

    private final String title = "Charger " + UUID.randomUUID();

    @Test
    void areOfferedInTheCustomersLanguage() {
        var lead = signedIn(Role.LEAD);
        var added =
                lead.submit(PAGE + "/new", PAGE, card("Please bring the charger.", "Возьмите зарядное устройство."));
        assertThat(added.body()).contains(title);

        var clerk = signedIn(Role.FRONT_DESK);
        var english = fixture.at(TestCompany.BERLIN);
        var russian = fixture.of(company.freshUnit(), TestCompany.BERLIN, russian());
        assertThat(clerk.get("/desk/cases/" + english.number()).body())
                .contains(title, "Please bring the charger.")
                .doesNotContain("Возьмите зарядное");
        assertThat(clerk.get("/desk/cases/" + russian.number()).body())
                .contains(title, "Возьмите зарядное устройство.");
    }

    @Test
    void keepATrailAndRefuseAStaleForm() {
        var manager = signedIn(Role.MANAGER);
        manager.submit(PAGE + "/new", PAGE, card("First", ""));
        var page = PAGE + "/" + idOf(manager);
        var early = Visitor.hiddenFields(manager.get(page).body());

        var changed = card("Second", "");
        manager.submit(page, page, changed);
        assertThat(manager.get(page).body()).contains("<del>First</del>", "Second");
        early.putAll(card("Third", ""));
        var late = manager.post(page, early);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Third", "Second");
        var off = card("Second", "");
        off.remove("active");
        manager.submit(page, page, off);
        var file = fixture.at(TestCompany.BERLIN);
        assertThat(signedIn(Role.FRONT_DESK).get("/desk/cases/" + file.number()).body())
                .doesNotContain(title);
    }

    @Test
    void sayAtEachFieldWhatIsMissing() {
        var refused = signedIn(Role.ADMIN).submit(PAGE + "/new", PAGE, Map.of("title", "", "textEn", ""));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"title-help\"", "invalid-feedback");
    }

    private Map<String, String> card(String english, String russian) {
        return new HashMap<>(Map.of("title", title, "textEn", english, "textRu", russian, "active", "true"));
    }

    private String idOf(Visitor manager) {
        var list = manager.get(PAGE).body();
        var before = list.substring(0, list.indexOf(title));
        return before.substring(before.lastIndexOf(PAGE + "/") + PAGE.length() + 1, before.lastIndexOf("\""));
    }

    private Customer russian() {
        return customers.findOrRegister(new NewCustomer(
                "Анна", UUID.randomUUID() + "@customers.example", null, "ru", null, null, null, "DE", false));
    }

    private Visitor signedIn(Role role) {
        return Visitor.browser(port)
                .signIn(role == Role.ADMIN ? TestCompany.ADMIN : TestCompany.user(TestCompany.BERLIN, role));
    }
}
