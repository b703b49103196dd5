package io.aftercare.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.aftercare.identity.Role;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.workflow.InvariantCheck;
import io.aftercare.workflow.WorkList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** What all lists of the desk have in common, and the lists for administrators. */
@IntegrationTest
class DeskListsIT {

    private static final Locale RU = Locale.forLanguageTag("ru");

    @LocalServerPort
    int port;

    @Autowired
    OpenClaims claims;

    @Autowired
    WorkList workList;

    @Autowired
    List<InvariantCheck> laws;

    @Autowired
    MessageSource messages;

    private Visitor admin;

    @BeforeEach
    void signIn() {
        admin = Visitor.browser(port).signIn(TestCompany.ADMIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/cases",
                "/desk/units",
                "/desk/customers",
                "/desk/products",
                "/desk/staff",
                "/desk/messages",
                "/desk/imports",
                "/desk/incidents",
                "/desk/parcels",
                "/desk/logins"
            })
    void showsTheFirstPageForAPageNumberThatIsNone(String list) {
        for (var page : List.of("abc", "", "-3", "1.5", "99999999999999999999")) {
            var answer = admin.get(list + "?page=" + page);
            assertThat(answer.statusCode()).as(list + "?page=" + page).isEqualTo(200);
            assertThat(answer.body()).contains("<h1");
        }
    }

    @Test
    void tellsAProgramThatAPageNumberIsNone() {
        assertThat(Visitor.program(port, TestCompany.ADMIN)
                        .get("/api/v1/products?page=abc")
                        .statusCode())
                .isBetween(400, 422);
    }

    @Test
    void listsWhoCameInAndWhoWasRefused() {
        var name = TestCompany.user(TestCompany.VIENNA, Role.WAREHOUSE);
        var refused = Visitor.browser(port).submit("/login", Map.of("username", name, "password", "no idea at all"));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(200);

        var page = admin.get("/desk/logins?username=" + name.toUpperCase(Locale.ROOT));
        assertThat(page.body()).contains(name, "refused").doesNotContain("No such log-in");
        assertThat(admin.get("/desk/logins?username=" + TestCompany.ADMIN).body())
                .contains("came in");
        assertThat(admin.getIn("ru", "/desk/logins?show=refused&lang=ru").body())
                .contains("отказ", name);
        var found = Visitor.program(port, TestCompany.ADMIN)
                .get("/api/v1/admin/logins?refused=true&username=" + name)
                .body();
        assertThat(JsonPath.<List<Boolean>>read(found, "$.items[*].succeeded"))
                .isNotEmpty()
                .containsOnly(false);
    }

    @Test
    void showsTheLawsInTheReadersLanguage() {
        var page = admin.get("/desk/invariants").body();
        assertThat(page).contains("laws hold", laws.get(0).law());
        assertThat(admin.get("/desk?lang=en").body()).contains("/desk/logins", "/desk/invariants");

        for (var law : laws) {
            var key = LawWords.keyOf(law.law());
            assertThat(messages.getMessage(key, null, "", Locale.ENGLISH))
                    .as(key)
                    .isEqualTo(law.law());
            assertThat(messages.getMessage(key, null, "", RU))
                    .as(key)
                    .isNotEmpty()
                    .isNotEqualTo(law.law());
        }
    }

    @Test
    void narrowsTheWorkListByHolderAndDueAndSortsByItsColumns() {
        var task = claims.unknownUnit(port);
        var clerk = TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK);
        var desk = Visitor.browser(port).signIn(clerk);
        var list = "/desk?scope=group&kind=user_register_unit&q=" + task.caseNumber();
        assertThat(desk.get(list + "&holder=-").body()).contains(task.taskId());

        var colleague = claims.colleague();
        Visitor.program(port, colleague).postJson("/api/v1/tasks/" + task.taskId() + "/claim", "{}");

        assertThat(desk.get(list + "&holder=-").body()).doesNotContain(task.taskId());
        var held = desk.get(list + "&holder=" + colleague).body();
        assertThat(held).contains(task.taskId(), "value=\"" + colleague + "\" selected");
        assertThat(held).contains("sort=priority").containsPattern("aria-sort=\"ascending\"");
        assertThat(desk.get(list + "&due=overdue").body()).doesNotContain(task.taskId());
        assertThat(desk.get(list + "&due=nonsense").body()).contains(task.taskId());
        assertThat(desk.getJson("/api/v1/worklist?due=nonsense").statusCode()).isIn(401, 422);
        assertThat(Visitor.program(port, clerk)
                        .get("/api/v1/worklist?due=nonsense")
                        .statusCode())
                .isEqualTo(422);
        assertThat(Visitor.program(port, clerk)
                        .get("/api/v1/worklist?q=" + task.caseNumber() + "&holder=" + colleague)
                        .body())
                .contains(task.taskId());
    }

    @Test
    void handsOverWithANoteThatStandsInTheHistory() {
        var task = claims.unknownUnit(port);
        var clerk = TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK);
        var colleague = claims.colleague();
        var desk = Visitor.browser(port).signIn(clerk);
        var page = "/desk/tasks/" + task.taskId();
        desk.submit(page, page + "/take", Map.of());

        var answer = desk.submit(
                page, page + "/handover", Map.of("to", colleague, "note", "The customer calls <b>again</b> at 5"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(workList.ofCase(task.caseNumber()).get(0).assignee()).isEqualTo(colleague);
        assertThat(desk.get("/desk/cases/" + task.caseNumber()).body())
                .contains("The customer calls &lt;b&gt;again&lt;/b&gt; at 5");
    }
}
