package io.aftercare.entitlement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.aftercare.catalog.Catalog;
import io.aftercare.customers.Unit;
import io.aftercare.entitlement.Cover;
import io.aftercare.entitlement.Entitlements;
import io.aftercare.entitlement.TermsList;
import io.aftercare.identity.Role;
import io.aftercare.shared.SerialNumber;
import io.aftercare.shared.Trail;
import io.aftercare.shared.TrailEntry;
import io.aftercare.shared.TrailSubject;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Warranty terms, added and changed by an admin. */
@IntegrationTest
class TermsFormsIT {

    @LocalServerPort
    int port;

    @Autowired
    Catalog catalog;

    @Autowired
    Entitlements entitlements;

    @Autowired
    TermsList terms;

    @Autowired
    TestCompany company;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    private final String family =
            "W-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    private Visitor admin;

    @BeforeEach
    void defineAFamily() {
        admin = Visitor.browser(port).signIn(TestCompany.ADMIN);
        catalog.defineFamily(family, Map.of("en", "Termed"), Map.of(), false);
        catalog.defineProduct(family + "-1", "One", family);
        catalog.defineProduct(family + "-2", "Two", family);
    }

    @Test
    void setsTermsOfAFamilyAndOtherOnesOfAProduct() {
        add(Map.of("parts", "12"));
        add(Map.of("parts", "60", "product", family + "-1"));
        add(Map.of("parts", "6", "validFrom", "2021-01-01"));
        var bought = LocalDate.of(2020, 1, 31);

        assertThat(until(company.freshUnit(family + "-1", bought))).isEqualTo(bought.plusMonths(60));
        assertThat(until(company.freshUnit(family + "-2", bought))).isEqualTo(bought.plusMonths(12));
        assertThat(until(company.freshUnit(family + "-2", bought.plusYears(1)))).isEqualTo(LocalDate.of(2021, 7, 31));
        assertThat(admin.get("/desk/terms").body()).contains(family + "-1", "60 months");
    }

    @Test
    void changesTermsWithAReasonAndLeavesDecisionsAlone() {
        add(Map.of("parts", "12"));
        var unit = company.freshUnit(family + "-2", TestCompany.today().minusMonths(6));
        var number = "WC-" + family;
        entitlements.coverOf(new SerialNumber(unit.serial()), number, null, true, null);
        var decided = decisions(number);
        assertThat(decided).hasSize(3);

        var fields = fields(Map.of("parts", "3"));
        assertThat(admin.submit(page(), page(), fields).body()).contains("Please say why");
        fields.put("reason", "New contract");
        var answer = admin.submit(page(), page(), fields);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(until(unit)).isEqualTo(unit.soldOn().plusMonths(3));
        assertThat(decisions(number)).isEqualTo(decided);
        assertThat(trail.newest(new TrailSubject("TERMS", family), 1))
                .extracting(
                        TrailEntry::reason,
                        entry -> entry.change().field(),
                        entry -> entry.change().after())
                .containsExactly(tuple("New contract", "terms.field.parts", "3"));
        assertThat(admin.get(page()).body()).contains("Reason: New contract", "<del>12</del>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "family | NONE | There is no product family",
                "product | CM-500 | has no product",
                "validFrom | 2024-02-30 | is no day",
                "parts | -1 | between 0 and 600",
                "labour | 601 | between 0 and 600",
                "travel | two | between 0 and 600",
                "repair | '' | between 0 and 600",
            })
    void refusesBadTermsAtTheirField(String field, String value, String problem) {
        var fields = fields(Map.of("reason", "Kept reason"));
        fields.put(field, value);

        var answer = admin.submit("/desk/terms/new", "/desk/terms", fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(problem, "value=\"Kept reason\"", "href=\"#" + field + "\"");
        assertThat(sheet()).isNull();
    }

    @Test
    void refusesTheSameDayTwiceAndShowsBothSidesOfAStaleForm() {
        add(Map.of("parts", "12"));
        assertThat(admin.submit("/desk/terms/new", "/desk/terms", fields(Map.of()))
                        .body())
                .contains("There are terms from this day on already");

        var stale = new HashMap<>(Visitor.hiddenFields(admin.get(page()).body()));
        admin.submit(page(), page(), fields(Map.of("parts", "18", "reason", "first")));
        stale.putAll(Map.of("parts", "30", "labour", "24", "travel", "0", "repair", "6", "reason", "second"));
        var late = admin.post(page(), stale);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("value=\"second\"").containsPattern("18</td>\\s*<td[^>]*>30</td>");
    }

    @Test
    void letsOnlyAnAdminSetThem() {
        add(Map.of());
        var manager = Visitor.browser(port).signIn(TestCompany.user(TestCompany.BERLIN, Role.MANAGER));

        assertThat(manager.get("/desk/terms").statusCode()).isEqualTo(200);
        assertThat(manager.get("/desk/terms").body()).doesNotContain("/desk/terms/new");
        assertThat(manager.get("/desk/terms/new").statusCode()).isEqualTo(403);
        assertThat(manager.get(page()).statusCode()).isEqualTo(403);
        var csrf = Visitor.hiddenFields(manager.get("/desk/profile").body()).get("_csrf");
        assertThat(manager.post("/desk/terms", Map.of("_csrf", csrf)).statusCode())
                .isEqualTo(403);
    }

    private void add(Map<String, String> fields) {
        assertThat(admin.submit("/desk/terms/new", "/desk/terms", fields(fields))
                        .statusCode())
                .isEqualTo(200);
    }

    private Map<String, String> fields(Map<String, String> other) {
        var fields =
                new HashMap<>(Map.of("family", family, "parts", "24", "labour", "24", "travel", "0", "repair", "6"));
        fields.putAll(other);
        return fields;
    }

    private Long sheet() {
        return terms.all(Locale.ENGLISH).stream()
                .filter(one -> one.family().code().equals(family))
                .findFirst()
                .orElseThrow()
                .terms()
                .get(0)
                .id();
    }

    private String page() {
        return "/desk/terms/" + sheet();
    }

    private LocalDate until(Unit unit) {
        return entitlements.coverOf(new SerialNumber(unit.serial()), null, null, true, null).stream()
                .map(Cover::until)
                .findFirst()
                .orElseThrow();
    }

    private List<String> decisions(String number) {
        return jdbc.sql("select inputs, outputs from decision_record where case_number = ? order by id")
                .param(number)
                .query((row, n) -> row.getString(1) + row.getString(2))
                .list();
    }
}
