package io.aftercare.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class StaffPagesIT {

    @LocalServerPort
    int port;

    @Autowired
    StaffDirectory directory;

    @Autowired
    StaffMembers members;

    private final String username = "p-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void opensAndChangesAnAccount() {
        var admin = Visitor.browser(port).signIn(TestCompany.ADMIN);

        var added = admin.submit("/desk/staff/new", "/desk/staff", account("Zoë <b>", "technician", "passphrase 1"));

        assertThat(added.uri().getPath()).isEqualTo("/desk/staff");
        assertThat(admin.get("/desk/staff?q=" + username).body()).contains("Zoë &lt;b&gt;");
        assertThat(directory.find(username).orElseThrow().roles()).containsExactly(Role.TECHNICIAN);

        admin.submit("/desk/staff/" + username, account("Zoë", "lead", ""));

        assertThat(directory.find(username).orElseThrow().roles()).containsExactly(Role.LEAD);
        assertThat(members.findByUsername(username).orElseThrow().passwordNumber())
                .isEqualTo(1);
    }

    @Test
    void keepsTheInputAndNamesTheFieldsThatAreWrong() {
        var admin = Visitor.browser(port).signIn(TestCompany.ADMIN);

        var answer = admin.submit(
                "/desk/staff/new",
                "/desk/staff",
                Map.of(
                        "username",
                        "Not A Name",
                        "displayName",
                        "Kept",
                        "email",
                        "nowhere",
                        "language",
                        "en",
                        "password",
                        "x"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"Kept\"", "Please use 2 to 60 small letters", "complete email address")
                .contains("at least 8 characters", "Please choose at least one role")
                .doesNotContain("value=\"x\"");
    }

    @Test
    void refusesAStaleForm() {
        var admin = Visitor.browser(port).signIn(TestCompany.ADMIN);
        admin.submit("/desk/staff/new", "/desk/staff", account("First", "lead", "passphrase 1"));
        var stale = Visitor.hiddenFields(admin.get("/desk/staff/" + username).body());
        admin.submit("/desk/staff/" + username, account("Second", "lead", ""));

        var fields = new HashMap<>(stale);
        fields.putAll(account("Third", "lead", ""));
        var answer = admin.post("/desk/staff/" + username, fields);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("value=\"Third\"", "Somebody else has changed this account");
        assertThat(directory.find(username).orElseThrow().displayName()).isEqualTo("Second");
    }

    @Test
    void letsAManagerLookAtTheRegionOnly() {
        var manager = Visitor.browser(port).signIn(TestCompany.user(TestCompany.BERLIN, Role.MANAGER));
        var colleague = TestCompany.user(TestCompany.VIENNA, Role.LEAD);
        var stranger = TestCompany.user(TestCompany.MOSCOW, Role.LEAD);

        assertThat(manager.get("/desk/staff?q=" + colleague).body()).contains("/desk/staff/" + colleague);
        assertThat(manager.get("/desk/staff?q=" + stranger).body()).doesNotContain("/desk/staff/" + stranger);
        assertThat(manager.get("/desk/staff/" + colleague).body())
                .contains("lead VIE")
                .doesNotContain("type=\"password\"");
        assertThat(manager.get("/desk/staff/" + stranger).statusCode()).isEqualTo(404);
        assertThat(manager.submit("/desk/profile", "/desk/staff/" + colleague, account("x", "admin", ""))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void computesWhatStaffMaySee() {
        var clerk = directory
                .find(TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK))
                .orElseThrow();
        var manager = directory
                .find(TestCompany.user(TestCompany.BERLIN, Role.MANAGER))
                .orElseThrow();

        assertThat(clerk.visible()).containsExactly(TestCompany.BERLIN);
        assertThat(clerk.regions()).containsExactly("CENTRAL");
        assertThat(manager.visible())
                .contains(TestCompany.BERLIN, TestCompany.VIENNA)
                .doesNotContain(TestCompany.MOSCOW);
        assertThat(directory.workers(Role.TECHNICIAN, TestCompany.MOSCOW))
                .extracting(Staff::username)
                .contains(TestCompany.user(TestCompany.MOSCOW, Role.TECHNICIAN))
                .doesNotContain(TestCompany.user(TestCompany.BERLIN, Role.TECHNICIAN));
    }

    private Map<String, String> account(String name, String role, String password) {
        return Map.of(
                "username",
                username,
                "displayName",
                name,
                "email",
                "",
                "language",
                "en",
                "roles",
                role,
                "centres",
                TestCompany.BERLIN,
                "active",
                "true",
                "password",
                password);
    }
}
