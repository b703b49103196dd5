package io.aftercare.customers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseFixture;
import io.aftercare.casefile.CaseStage;
import io.aftercare.customers.Consent;
import io.aftercare.customers.ConsentPurpose;
import io.aftercare.customers.Customer;
import io.aftercare.customers.Customers;
import io.aftercare.customers.Unit;
import io.aftercare.customers.UnitBook;
import io.aftercare.customers.UnitStatus;
import io.aftercare.customers.Units;
import io.aftercare.entitlement.Entitlements;
import io.aftercare.identity.Role;
import io.aftercare.shared.Change;
import io.aftercare.shared.SerialNumber;
import io.aftercare.shared.Trail;
import io.aftercare.shared.TrailEntry;
import io.aftercare.shared.TrailSubject;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Customer cards and units, made and changed by hand. */
@IntegrationTest
class CustomerFormsIT {

    @LocalServerPort
    int port;

    @Autowired
    CaseFixture cases;

    @Autowired
    CaseFiles files;

    @Autowired
    Customers customers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Units units;

    @Autowired
    UnitBook book;

    @Autowired
    Entitlements entitlements;

    @Autowired
    TestCompany company;

    @Autowired
    Trail trail;

    private Visitor clerk;
    private Customer anna;

    @BeforeEach
    void signIn() {
        clerk = Visitor.browser(port).signIn(TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));
        anna = cases.customer("Anna Berg");
    }

    @Test
    void makesACardWithItsConsents() {
        var fields = person("Жанна <b>");
        fields.put("dataHandling", "true");
        fields.put("decidedOn", "2024-02-29");

        var answer = clerk.submit("/desk/customers/new", "/desk/customers", fields);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Жанна &lt;b&gt;", "Agreed on 29 Feb 2024", "It has been added.");
        var made = customers.findByEmail(fields.get("email")).orElseThrow();
        assertThat(customers.consentsInForce(made.id()))
                .extracting(Consent::purpose, Consent::given)
                .containsExactly(tuple(ConsentPurpose.DATA_HANDLING, true), tuple(ConsentPurpose.MARKETING, false));
        assertThat(trail.newest(customer(made), 20))
                .extracting(entry -> entry.change().field())
                .contains("customer.field.email", "customer.field.dataHandling");
    }

    @Test
    void changesACardAndWritesOnlyWhatIsDifferent() {
        var fields = person("Anna Berg-Huber");
        fields.put("email", anna.email());
        fields.put("language", "ru");
        fields.put("dataHandling", "true");
        fields.put("marketing", "true");

        var answer = clerk.submit(page(anna) + "/edit", page(anna), fields);

        assertThat(answer.body()).contains("Anna Berg-Huber", "<del>Anna Berg</del>", "Russian");
        assertThat(customers.get(anna.id()).language()).isEqualTo("ru");
        assertThat(trail.newest(customer(anna), 20))
                .extracting(entry -> entry.change().field(), TrailEntry::actor)
                .containsExactlyInAnyOrder(
                        tuple("customer.field.name", "ber.front-desk"),
                        tuple("customer.field.language", "ber.front-desk"),
                        tuple("customer.field.marketing", "ber.front-desk"));
        assertThat(clerk.get(page(anna) + "?lang=ru").body()).contains("Изменения", "русский");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | '' | Please give a name",
                "email | anna@ | Please give a complete email address",
                "language | de | Please choose English or Russian",
                "decidedOn | 30.02.2024 | is no day",
                "decidedOn | 2199-01-01 | lies in the future",
            })
    void refusesABadCardAtItsField(String field, String value, String problem) {
        var fields = person("Kept Typing");
        fields.put("street", "Kept Street 5");
        fields.put(field, value);

        var answer = clerk.submit("/desk/customers/new", "/desk/customers", fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(problem, "value=\"Kept Street 5\"", "href=\"#" + field + "\"");
    }

    @Test
    void refusesATakenAddressAndADecisionBeforeTheLatest() {
        var other = cases.customer("Other");
        var fields = person("Anna Berg");
        fields.put("email", other.email().toUpperCase());
        assertThat(clerk.submit(page(anna) + "/edit", page(anna), fields).body())
                .contains("Another card has this email address already");

        fields.put("email", anna.email());
        fields.put("decidedOn", "2020-01-01");
        assertThat(clerk.submit(page(anna) + "/edit", page(anna), fields).body())
                .contains("has decided later than on this day");
        assertThat(trail.newest(customer(anna), 1)).isEmpty();
    }

    @Test
    void takesADecisionOfADayBeforeAnotherPurposeWasDecidedAbout() {
        // the claim of today asked for the handling of data; the letter about advertising is older
        jdbc.sql(
                        "update customer_consent set decided_at = '2024-01-01 00:00:00' where customer_id = ? and purpose = 'MARKETING'")
                .param(anna.id())
                .update();
        var fields = person("Anna Berg");
        fields.put("email", anna.email());
        fields.put("dataHandling", "true");
        fields.put("marketing", "true");
        fields.put("decidedOn", "2024-03-01");

        assertThat(clerk.submit(page(anna) + "/edit", page(anna), fields).body())
                .doesNotContain("has decided later than on this day");
        assertThat(customers.consentsInForce(anna.id()))
                .anyMatch(consent -> consent.purpose() == ConsentPurpose.MARKETING && consent.given());
    }

    @Test
    void showsBothSidesOfAStaleCardEvenWhenOnlyAConsentChanged() {
        var stale = new HashMap<>(
                Visitor.hiddenFields(clerk.get(page(anna) + "/edit").body()));
        var first = person("Anna Berg");
        first.put("email", anna.email());
        first.put("dataHandling", "true");
        first.put("marketing", "true");
        first.put("phone", anna.phone());
        clerk.submit(page(anna) + "/edit", page(anna), first);

        stale.putAll(person("Typed by me"));
        stale.put("email", anna.email());
        var late = clerk.post(page(anna), stale);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Somebody else has changed this", "value=\"Typed by me\"")
                .containsPattern("Anna Berg</td>\\s*<td[^>]*>Typed by me</td>")
                .containsPattern("yes</td>\\s*<td[^>]*>no</td>");
        assertThat(customers.get(anna.id()).name()).isEqualTo("Anna Berg");
    }

    @Test
    void letsTheFrontDeskChangeItsOwnCustomersAndThoseOfNobody() {
        var file = cases.at(TestCompany.MOSCOW);
        var strange = page(customers.get(file.customer().id()));
        var unit = "/desk/unit-cards/" + book.idOf(new SerialNumber(file.serial()));
        var moscow = Visitor.browser(port).signIn(TestCompany.user(TestCompany.MOSCOW, Role.FRONT_DESK));
        var technician = Visitor.browser(port).signIn(TestCompany.user(TestCompany.BERLIN, Role.TECHNICIAN));

        assertThat(clerk.get(strange).statusCode()).isEqualTo(200);
        assertThat(clerk.get(strange).body()).doesNotContain("/edit");
        assertThat(clerk.get(strange + "/edit").statusCode()).isEqualTo(403);
        assertThat(clerk.get(unit).statusCode()).isEqualTo(403);
        assertThat(moscow.get(strange + "/edit").statusCode()).isEqualTo(200);
        assertThat(moscow.get(unit).statusCode()).isEqualTo(200);
        assertThat(clerk.get(page(anna) + "/edit").statusCode()).isEqualTo(200);
        assertThat(technician.get(page(anna) + "/edit").statusCode()).isEqualTo(403);
        assertThat(technician.get("/desk/customers/new").statusCode()).isEqualTo(403);
        assertThat(technician.get("/desk/unit-cards/new").statusCode()).isEqualTo(403);
    }

    @Test
    void registersAUnitWithItsOwner() {
        var serial = TestCompany.freshSerial().value();
        var fields = unit(serial.toLowerCase());
        fields.put("ownerEmail", anna.email());

        var answer = clerk.submit("/desk/unit-cards/new", "/desk/unit-cards", fields);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(serial, "Anna Berg", "Cover today");
        assertThat(units.find(new SerialNumber(serial)).orElseThrow().ownerId()).isEqualTo(anna.id());
    }

    @Test
    void changesStatusWithAReasonOnly() {
        var unit = company.freshUnit();
        var fields = unit(unit.serial());
        fields.put("status", "STOLEN");
        assertThat(clerk.submit(page(unit), page(unit), fields).body()).contains("Please say why");

        fields.put("reason", "Police report 77/26");
        var answer = clerk.submit(page(unit), page(unit), fields);

        assertThat(answer.body()).contains("Reported stolen", "Reason: Police report 77/26");
        assertThat(find(unit.serial()).status()).isEqualTo(UnitStatus.STOLEN);
        assertThat(trail.newest(subject(unit), 1))
                .extracting(TrailEntry::change, TrailEntry::reason)
                .containsExactly(tuple(
                        new Change("unit.field.status", "", "#unit.field.status.IN_USE", "#unit.field.status.STOLEN"),
                        "Police report 77/26"));
    }

    @Test
    void correctsASerialNumberOnceNoCaseIsOpenAndKeepsItsHistory() {
        var file = cases.of(company.freshUnit(), TestCompany.BERLIN, anna);
        var unit = find(file.serial());
        entitlements.startRepairWarranty(
                new SerialNumber(unit.serial()), "RO-" + UUID.randomUUID(), "DEAD", TestCompany.lately());
        var address = page(unit);
        var right = TestCompany.freshSerial().value();
        var fields = unit(right);
        fields.put("reason", "Misread plate");

        var open = clerk.submit(address, address, fields);
        assertThat(open.statusCode()).isEqualTo(422);
        assertThat(open.body()).contains("Case " + file.number() + " of this unit is open");

        files.advance(file.number(), CaseStage.CANCELLED, "customer");
        var answer = clerk.submit(address, address, fields);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(right, file.number(), "Misread plate", "Warranty on a repair");
        assertThat(clerk.get("/desk/units/" + unit.serial()).body()).contains(right);
        assertThat(units.find(new SerialNumber(unit.serial()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serial | #! | is no serial number",
                "product | NONE | There is no product",
                "soldOn | 2023-02-29 | is no day",
                "soldOn | 2199-01-01 | lies in the future",
                "ownerEmail | nobody@nowhere.example | No customer has this email address",
                "status | LOST | Please choose a status",
            })
    void refusesABadUnitAtItsField(String field, String value, String problem) {
        var fields = unit(TestCompany.freshSerial().value());
        fields.put("reason", "Kept reason");
        fields.put(field, value);

        var answer = clerk.submit("/desk/unit-cards/new", "/desk/unit-cards", fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(problem, "value=\"Kept reason\"", "href=\"#" + field + "\"");
    }

    @Test
    void refusesAKnownSerialAndShowsBothSidesOfAStaleUnit() {
        var unit = company.freshUnit();
        assertThat(clerk.submit("/desk/unit-cards/new", "/desk/unit-cards", unit(unit.serial()))
                        .body())
                .contains("is registered already");

        var stale = new HashMap<>(Visitor.hiddenFields(clerk.get(page(unit)).body()));
        var first = unit(unit.serial());
        first.put("soldOn", "2024-01-31");
        clerk.submit(page(unit), page(unit), first);
        stale.putAll(unit(unit.serial()));
        stale.put("soldOn", "2023-01-31");
        var late = clerk.post(page(unit), stale);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).containsPattern("Jan 31, 2024</td>\\s*<td[^>]*>Jan 31, 2023</td>");
        assertThat(find(unit.serial()).soldOn()).hasToString("2024-01-31");
    }

    private Unit find(String serial) {
        return units.find(new SerialNumber(serial)).orElseThrow();
    }

    private String page(Unit unit) {
        return "/desk/unit-cards/" + book.idOf(new SerialNumber(unit.serial()));
    }

    private TrailSubject subject(Unit unit) {
        return new TrailSubject("UNIT", String.valueOf(book.idOf(new SerialNumber(unit.serial()))));
    }

    private static String page(Customer customer) {
        return "/desk/customers/" + customer.id();
    }

    private static TrailSubject customer(Customer customer) {
        return new TrailSubject("CUSTOMER", String.valueOf(customer.id()));
    }

    private static Map<String, String> person(String name) {
        return new HashMap<>(Map.of(
                "name", name,
                "email", UUID.randomUUID() + "@customers.example",
                "phone", "+49 30 555",
                "language", "en",
                "street", "Lindenweg 3",
                "postalCode", "10115",
                "city", "Berlin",
                "country", "DE"));
    }

    private static Map<String, String> unit(String serial) {
        return new HashMap<>(Map.of(
                "serial", serial, "product", TestCompany.COFFEE_MACHINE, "soldOn", "2024-05-01", "status", "IN_USE"));
    }
}
