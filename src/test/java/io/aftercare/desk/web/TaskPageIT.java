package io.aftercare.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.workflow.Tasks;
import io.aftercare.workflow.WorkItem;
import io.aftercare.workflow.WorkList;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class TaskPageIT {

    @Autowired
    OpenClaims claims;

    @Autowired
    Tasks tasks;

    @Autowired
    WorkList workList;

    @Autowired
    StaffDirectory staff;

    @LocalServerPort
    int port;

    private WorkItem task;
    private Visitor frontDesk;
    private String page;

    @BeforeEach
    void openAClaim() {
        task = claims.unknownUnit(port);
        frontDesk = Visitor.browser(port).signIn(OpenClaims.frontDesk());
        page = "/desk/tasks/" + task.taskId();
    }

    @Test
    void showsTheTaskInTheWorkListWithCaseCustomerAndUnit() {
        var list = frontDesk.get("/desk?q=" + task.caseNumber()).body();

        assertThat(list).contains("Register the unit", task.caseNumber(), "Anna Vogel", page);
    }

    @Test
    void keepsFiltersInTheAddressOfTheNextPageAndOtherScopes() {
        var list = frontDesk
                .get("/desk?scope=group&q=Anna&kind=user_register_unit&sort=priority")
                .body();

        assertThat(list).contains("/desk?scope=all&amp;kind=user_register_unit&amp;q=Anna&amp;sort=priority");
        assertThat(list).contains("value=\"priority\" selected=\"selected\"");
    }

    @Test
    void saysWhatToDoWhenNoTaskFitsTheFilters() {
        assertThat(frontDesk.get("/desk?q=nobody-is-called-this").body()).contains("No task fits these filters");
    }

    @Test
    void drawsTheOwningModulesFieldsInTheReadersLanguage() {
        assertThat(frontDesk.get(page).body()).contains("name=\"serialNumber\"", "name=\"idempotencyKey\"");
        assertThat(frontDesk.get(page + "?lang=ru").body()).contains("Завершить задачу", "lang=\"ru\"");
        assertThat(frontDesk.get(page).body()).contains("Завершить задачу");
        assertThat(frontDesk.get(page + "?lang=en").body()).contains("Complete the task");
    }

    @Test
    void fillsInTheDayOfPurchaseAsADateFieldWantsIt() {
        assertThat(purchaseDate(frontDesk.get(page + "?lang=en").body()))
                .contains("value=\"" + TestCompany.lately() + "\"");
        assertThat(purchaseDate(frontDesk.get(page + "?lang=ru").body()))
                .contains("value=\"" + TestCompany.lately() + "\"");
        frontDesk.get(page + "?lang=en");

        var refused = frontDesk.submit(page, fields("", TestCompany.lately().toString()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(purchaseDate(refused.body())).contains("value=\"" + TestCompany.lately() + "\"");
    }

    private static String purchaseDate(String html) {
        var input = Pattern.compile("<input[^>]*name=\"purchaseDate\"[^>]*>").matcher(html);
        assertThat(input.find()).isTrue();
        return input.group();
    }

    @Test
    void completesTheTaskAndTellsWhatComesNext() {
        var answer = frontDesk.submit(
                page, fields(task.serial(), TestCompany.lately().toString()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri().getPath()).isEqualTo("/desk");
        assertThat(answer.body()).contains("Done. Case " + task.caseNumber());
        assertThat(workList.ofCase(task.caseNumber()))
                .extracting(WorkItem::taskKey)
                .doesNotContain(task.taskKey());
    }

    @Test
    void completesOnceWhenTheSameFormIsSentTwice() {
        var form = new LinkedHashMap<>(Visitor.hiddenFields(frontDesk.get(page).body()));
        form.putAll(fields(task.serial(), TestCompany.lately().toString()));

        assertThat(frontDesk.post(page, form).body()).contains("Done. Case");
        assertThat(frontDesk.post(page, form).body()).contains("Done. Case");
    }

    @Test
    void keepsWhatWasTypedWhenAValueCannotBeRead() {
        var answer = frontDesk.submit(page, fields("SN-KEPT-1", "not a date"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"SN-KEPT-1\"", "value=\"not a date\"", "Please enter a date.");
        assertThat(answer.body()).contains("aria-invalid=\"true\"");
        assertThat(workList.ofCase(task.caseNumber()))
                .singleElement()
                .satisfies(open -> assertThat(open.assignee()).isNull());
    }

    @Test
    void keepsWhatWasTypedWhenSomeoneElseHasTakenTheTask() {
        var form = new LinkedHashMap<>(Visitor.hiddenFields(frontDesk.get(page).body()));
        form.putAll(fields("SN-KEPT-2", TestCompany.lately().toString()));
        tasks.take(task.taskId(), member(claims.colleague()));

        var answer = frontDesk.post(page, form);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("value=\"SN-KEPT-2\"", "What you typed is still here.");
    }

    @Test
    void showsWhatWasTypedWhenTheTaskIsDoneAlready() {
        var form = new LinkedHashMap<>(Visitor.hiddenFields(frontDesk.get(page).body()));
        frontDesk.submit(page, fields(task.serial(), TestCompany.lately().toString()));
        form.putAll(fields("SN-KEPT-3", TestCompany.lately().toString()));

        var answer = frontDesk.post(page, form);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains(
                        "SN-KEPT-3",
                        "no longer open",
                        "You have completed this task already",
                        "/desk/cases/" + task.caseNumber());
        assertThat(frontDesk.get(page).body()).contains("You have completed this task already");
    }

    @Test
    void namesTheFieldsOfWhatWasTypedInVain() {
        var form = new LinkedHashMap<>(Visitor.hiddenFields(frontDesk.get(page).body()));
        frontDesk.submit(page, fields(task.serial(), TestCompany.lately().toString()));
        form.putAll(fields("SN-KEPT-7", TestCompany.lately().toString()));
        form.put("_label.serialNumber", "Serial number");

        assertThat(frontDesk.post(page, form).body()).contains("Serial number: SN-KEPT-7");
    }

    @Test
    void returnsToTheListAsItWasFiltered() {
        frontDesk.get("/desk?scope=all&q=" + task.caseNumber());

        assertThat(frontDesk.get(page).body()).contains("href=\"/desk?scope=all&amp;q=" + task.caseNumber());
        var done = frontDesk.submit(
                page, fields(task.serial(), TestCompany.lately().toString()));

        assertThat(done.uri().getQuery()).isEqualTo("scope=all&q=" + task.caseNumber());
        assertThat(done.body()).contains("Done. Case " + task.caseNumber());
    }

    @Test
    void confirmsWhoHasTheTaskAfterAHandOver() {
        frontDesk.submit(page, page + "/take", Map.of());

        var given = frontDesk.submit(page, page + "/handover", Map.of("to", claims.colleague()));
        assertThat(given.body()).contains("Jonas Weber has the task now").doesNotContain("has taken this task");
    }

    @Test
    void opensTheOnlyOpenCaseOfAScannedUnit() {
        var serial = task.serial();
        frontDesk.submit(page, fields(serial, TestCompany.lately().toString()));

        assertThat(frontDesk.get("/desk/search?q=" + serial.toLowerCase()).uri().getPath())
                .isEqualTo("/desk/cases/" + task.caseNumber());
    }

    @Test
    void tellsWhoHasNoTasksWhereToGo() {
        var warehouse = Visitor.browser(port).signIn(TestCompany.user(TestCompany.BERLIN, Role.WAREHOUSE));

        assertThat(warehouse.get("/desk").body()).contains("No tasks for the warehouse yet");
        assertThat(Visitor.browser(port).signIn(TestCompany.ADMIN).get("/desk").body())
                .contains("value=\"all\"");
    }

    @Test
    void leadsBackFromAPageBeyondTheEndOfAList() {
        assertThat(frontDesk.get("/desk/cases?page=976").body())
                .contains("The list is not that long", "To the first page")
                .doesNotContain("No cases yet");
    }

    @Test
    void givesBackWhatWasTypedWhenTheLoginHadEnded() {
        var form = typed("SN-KEPT-4");
        form.put("typedBy", OpenClaims.frontDesk());

        var refused = frontDesk.loseSession().post(page, form);
        var redrawn = signInAgain(OpenClaims.frontDesk());

        assertThat(refused.uri().getPath()).isEqualTo("/login");
        assertThat(redrawn.uri().getPath()).isEqualTo(page);
        assertThat(redrawn.body()).contains("value=\"SN-KEPT-4\"", "Your login had ended");
        assertThat(frontDesk.get(page).body()).as("drawn once").doesNotContain("SN-KEPT-4");
        assertThat(workList.ofCase(task.caseNumber()))
                .extracting(WorkItem::taskKey)
                .containsExactly(task.taskKey());
    }

    @Test
    void givesWhatWasTypedToNobodyElse() {
        var form = typed("SN-KEPT-5");
        form.put("typedBy", claims.colleague());

        frontDesk.loseSession().post(page, form);

        assertThat(signInAgain(OpenClaims.frontDesk()).body()).doesNotContain("SN-KEPT-5");
    }

    @Test
    void keepsNoPasswordAndNoFormOfAStranger() {
        var form = typed("SN-KEPT-6");
        form.put("password", "typed-by-mistake");
        frontDesk.loseSession().post(page, form);
        assertThat(signInAgain(OpenClaims.frontDesk()).body())
                .contains("SN-KEPT-6")
                .doesNotContain("typed-by-mistake");

        form.put("_csrf", "forged");
        assertThat(frontDesk.post(page, form).statusCode()).isEqualTo(403);
        assertThat(frontDesk.get(page).body()).doesNotContain("SN-KEPT-6");
    }

    @Test
    void takesFromTheListsRowAndGivesBackOnThePage() {
        var taken = frontDesk.submit("/desk?q=" + task.caseNumber(), page + "/take", Map.of());
        assertThat(taken.body()).contains("Give back");
        assertThat(frontDesk.get("/desk?scope=mine&q=" + task.caseNumber()).body())
                .contains(page);

        frontDesk.submit(page, page + "/release", Map.of());
        assertThat(tasks.get(task.taskId(), member(OpenClaims.frontDesk())).assignee())
                .isNull();
    }

    @Test
    void hidesTheTasksOfAnotherCentre() {
        var moscow = Visitor.browser(port).signIn(TestCompany.user(TestCompany.MOSCOW, Role.FRONT_DESK));

        var answer = moscow.get(page);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This page does not exist");
    }

    @Test
    void opensTheOnlyHitOfASearchAtOnce() {
        var found = frontDesk.get("/desk/search?q=" + task.caseNumber());

        assertThat(found.uri().getPath()).isEqualTo("/desk/cases/" + task.caseNumber());
    }

    private HttpResponse<String> signInAgain(String username) {
        return frontDesk.submit("/login", Map.of("username", username, "password", TestCompany.PASSWORD));
    }

    private LinkedHashMap<String, String> typed(String serial) {
        var form = new LinkedHashMap<>(Visitor.hiddenFields(frontDesk.get(page).body()));
        form.putAll(fields(serial, TestCompany.lately().toString()));
        return form;
    }

    private Staff member(String username) {
        return staff.find(username).orElseThrow();
    }

    private static Map<String, String> fields(String serial, String purchaseDate) {
        return Map.of("serialNumber", serial, "productCode", TestCompany.COFFEE_MACHINE, "purchaseDate", purchaseDate);
    }
}
