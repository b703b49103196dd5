package io.aftercare.warranty.web;

import static io.aftercare.support.TestCompany.BERLIN;
import static io.aftercare.support.TestCompany.VIENNA;
import static io.aftercare.support.TestCompany.user;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import io.aftercare.casefile.CaseDoors;
import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.CodeKind;
import io.aftercare.customers.Customers;
import io.aftercare.customers.Units;
import io.aftercare.identity.Role;
import io.aftercare.repair.DataWipe;
import io.aftercare.repair.IntakeSheet;
import io.aftercare.repair.Intakes;
import io.aftercare.shared.SerialNumber;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.workflow.WorkItem;
import io.aftercare.workflow.WorkList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One form at the counter opens the claim and receives the unit. */
@IntegrationTest
class CounterIT {

    private static final String COUNTER = "/desk/counter";
    private static final String API = "/api/v1/counter-intakes";

    @LocalServerPort
    int port;

    @Autowired
    TestCompany company;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseDoors doors;

    @Autowired
    Catalog catalog;

    @Autowired
    Units units;

    @Autowired
    Customers customers;

    @Autowired
    Intakes intakes;

    @Autowired
    WorkList workList;

    @Autowired
    Jobs jobs;

    @Autowired
    ObjectMapper json;

    private Visitor desk;
    private Visitor program;

    @BeforeEach
    void comeIn() {
        desk = Visitor.browser(port).signIn(user(BERLIN, Role.FRONT_DESK));
        program = Visitor.program(port, user(BERLIN, Role.FRONT_DESK));
    }

    @Test
    void opensTheClaimReceivesTheUnitAndShowsTheJobTicket() {
        var unit = company.freshUnit();
        var form = filledIn(unit.serial());

        var ticket = desk.submit(COUNTER, form);

        assertThat(ticket.statusCode()).isEqualTo(200);
        assertThat(ticket.uri().getPath()).endsWith("/job-ticket");
        var file = onlyCase(unit.serial());
        assertThat(ticket.body())
                .contains("class=\"barcode\"", file.number(), unit.serial(), "Nina Counter", "Cable, filter")
                .contains("Does not start", "C-7", "data-print-now");
        jobs.runFor(file.number());
        assertThat(file.centre()).isEqualTo(BERLIN);
        assertThat(file.unitPlace()).isEqualTo(new UnitPlace(UnitPlace.Kind.IN_HOUSE, "C-7"));
        assertThat(taskKeys(file)).containsExactly("user_diagnose_unit");
        var wipe = intakes.of(file.number()).dataWipe();
        assertThat(wipe.decision()).isEqualTo(DataWipe.YES);
        assertThat(wipe.takenBy()).isEqualTo(user(BERLIN, Role.FRONT_DESK));
        assertThat(wipe.takenAt()).isNotNull();
        assertThat(desk.get("/desk/cases/" + file.number()).body()).contains("/job-ticket", "Data may be deleted");
    }

    @Test
    void notesTheChecksOfTheFamily() {
        catalog.defineCode(
                TestCompany.ROUTER, CodeKind.CHECK, "SEAL", Map.of("en", "Seal unbroken", "ru", "Пломба цела"));
        catalog.defineCode(TestCompany.ROUTER, CodeKind.CHECK, "PSU", Map.of("en", "Power supply there"));
        var serial =
                company.freshUnit(TestCompany.ROUTER_BOX, TestCompany.lately()).serial();
        assertThat(desk.get(COUNTER + "?serialNumber=" + serial).body())
                .contains("Seal unbroken", "Power supply there");
        var form = filledIn(serial);
        form.put("checks", "SEAL");

        desk.submit(COUNTER, form);

        var number = onlyCase(serial).number();
        assertThat(intakes.of(number).checks())
                .containsExactlyInAnyOrder(new IntakeSheet.Check("SEAL", true), new IntakeSheet.Check("PSU", false));
        assertThat(desk.get("/desk/cases/" + number).body()).contains("Seal unbroken");
    }

    @Test
    void registersAUnitThatNobodyKnew() {
        var serial = TestCompany.freshSerial();
        var look = desk.get(COUNTER + "/unit?serialNumber=" + serial).body();
        assertThat(look).contains("Nobody knows this number yet", "id=\"productCode\"");
        var form = filledIn(serial.value());
        form.put("productCode", TestCompany.BIKE);

        desk.submit(COUNTER, form);

        var unit = units.find(serial).orElseThrow();
        assertThat(unit.productCode()).isEqualTo(TestCompany.BIKE);
        assertThat(unit.soldOn()).isEqualTo(TestCompany.lately());
        assertThat(customers.get(unit.ownerId()).email()).isEqualTo(form.get("email"));
        assertThat(onlyCase(serial.value()).productCode()).isEqualTo(TestCompany.BIKE);
        assertThat(desk.get("/desk/units/" + serial.value()).body()).contains("Reason: taken in at the counter");
    }

    @Test
    void takesAUnitOfAnUnknownProductAndLeavesATaskToRegisterIt() {
        var serial = TestCompany.freshSerial();

        var ticket = desk.submit(COUNTER, filledIn(serial.value()));

        assertThat(ticket.statusCode()).isEqualTo(200);
        var file = onlyCase(serial.value());
        jobs.runFor(file.number());
        assertThat(taskKeys(file)).containsExactly("user_register_unit");
        assertThat(file.unitPlace().kind()).isEqualTo(UnitPlace.Kind.IN_HOUSE);
    }

    @Test
    void writesInEnglishToACustomerWhoseLanguageNobodyChose() {
        var serial = company.freshUnit().serial();
        var form = filledIn(serial);
        form.put("language", "");

        desk.submit(COUNTER, form);

        assertThat(onlyCase(serial).customer().language()).isEqualTo("en");
    }

    @Test
    void saysWhatIsWrongAtTheFieldsAndKeepsWhatWasTyped() {
        var serial = company.freshUnit().serial();
        var form = filledIn(serial);
        form.put("description", "");
        form.put("email", "nobody");
        form.put("purchaseDate", "2999-01-01");
        form.put("dataWipe", "");
        form.put("condition", "Very scratched");

        var again = desk.submit(COUNTER, form);

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("href=\"#description\"", "href=\"#email\"", "href=\"#purchaseDate\"", "href=\"#dataWipe\"")
                .contains("Very scratched", "value=\"nobody\"", "value=\"C-7\"", serial);
        assertThat(doors.openOf(serial(serial))).isEmpty();
    }

    @Test
    void makesOneClaimOfADoubleClick() throws Exception {
        var serial = company.freshUnit().serial();
        var body = json.writeValueAsString(filledIn(serial));

        var first = program.postJson(API, body, "twice-" + serial);
        var second = program.postJson(API, body, "twice-" + serial);
        var other = program.postJson(API, body);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(number(second.body())).isEqualTo(number(first.body()));
        assertThat(first.headers().firstValue("Location")).hasValue("/api/v1/cases/" + number(first.body()));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<List<String>>read(other.body(), "$.errors[*].field"))
                .containsExactly("serialNumber");
        assertThat(doors.openOf(serial(serial))).hasSize(1);
    }

    @Test
    void answersAProgramWithAllProblemsAtOnce() throws Exception {
        var form = filledIn(company.freshUnit().serial());
        form.put("centre", VIENNA);
        assertThat(errors(program.postJson(API, json.writeValueAsString(form)).body()))
                .containsExactly("centre");
        assertThat(errors(program.postJson(API, "{}").body()))
                .contains("serialNumber", "name", "email", "condition", "shelfPlace", "dataWipe", "consent");
    }

    @Test
    void leadsToTheOpenCaseInsteadOfASecondOne() {
        var serial = company.freshUnit().serial();
        desk.submit(COUNTER, filledIn(serial));
        var number = onlyCase(serial).number();
        jobs.runFor(number);

        assertThat(desk.get(COUNTER + "/unit?serialNumber=" + serial).body())
                .contains("Case " + number + " is still open", "/desk/cases/" + number);
        var again = desk.submit(COUNTER, filledIn(serial));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(doors.openOf(serial(serial))).hasSize(1);
    }

    @Test
    void fillsTheCustomerFromTheOwnerOrACard() {
        var unit = company.freshUnit();
        desk.submit(COUNTER, filledIn(unit.serial()));
        var owner = files.get(onlyCase(unit.serial()).number()).customer();
        jobs.runFor(onlyCase(unit.serial()).number());

        var look = desk.get(COUNTER + "/unit?serialNumber=" + unit.serial()).body();
        assertThat(look).contains("hx-swap-oob", "value=\"" + owner.email() + "\"");
        assertThat(desk.get(COUNTER + "/customers?q=" + owner.email()).body()).contains("customer?id=" + owner.id());
        assertThat(desk.get(COUNTER + "/customer?id=" + owner.id()).body())
                .contains("value=\"Nina Counter\"")
                .doesNotContain("hx-swap-oob");
    }

    @Test
    void leadsFromTheScanFieldToTheCounterAndFromThePapersToTheTask() {
        var unknown = TestCompany.freshSerial();
        assertThat(scan(unknown.value())).isEqualTo(COUNTER);
        var serial = company.freshUnit().serial();
        assertThat(scan(serial)).isEqualTo(COUNTER);
        assertThat(Visitor.browser(port)
                        .signIn(user(BERLIN, Role.TECHNICIAN))
                        .get("/desk/search?q=" + serial)
                        .uri()
                        .getPath())
                .startsWith("/desk/units/");

        desk.submit(COUNTER, filledIn(serial));
        var number = onlyCase(serial).number();
        jobs.runFor(number);

        assertThat(scan(number)).isEqualTo("/desk/cases/" + number);
        var task = workList.ofCase(number).get(0).taskId();
        assertThat(Visitor.browser(port)
                        .signIn(user(BERLIN, Role.TECHNICIAN))
                        .get("/desk/search?q=" + number)
                        .uri()
                        .getPath())
                .isEqualTo("/desk/tasks/" + task);
    }

    private String scan(String text) {
        return desk.get("/desk/search?q=" + text).uri().getPath();
    }

    private Map<String, String> filledIn(String serial) {
        var form = new LinkedHashMap<String, String>();
        form.put("serialNumber", serial);
        form.put("purchaseDate", TestCompany.lately().toString());
        form.put("proofOfPurchase", "true");
        form.put("symptomCode", "DEAD");
        form.put("description", "Stays dark since Monday.");
        form.put("centre", BERLIN);
        form.put("name", "Nina Counter");
        form.put("email", UUID.randomUUID() + "@example.com");
        form.put("language", "ru");
        form.put("consent", "true");
        form.put("condition", "Scratched");
        form.put("accessories", "Cable, filter");
        form.put("dataWipe", "YES");
        form.put("shelfPlace", "C-7");
        return form;
    }

    private CaseFile onlyCase(String serial) {
        var open = doors.openOf(serial(serial));
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private List<String> taskKeys(CaseFile file) {
        return workList.ofCase(file.number()).stream().map(WorkItem::taskKey).toList();
    }

    private static SerialNumber serial(String typed) {
        return SerialNumber.parse(typed).orElseThrow();
    }

    private static String number(String body) {
        return JsonPath.read(body, "$.number");
    }

    private static List<String> errors(String body) {
        return JsonPath.read(body, "$.errors[*].field");
    }
}
