package io.aftercare.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.CodeKind;
import io.aftercare.catalog.CodeView;
import io.aftercare.catalog.FamilyBook;
import io.aftercare.catalog.FamilyParcels;
import io.aftercare.catalog.ParcelMarks;
import io.aftercare.catalog.ProductBook;
import io.aftercare.catalog.ReplacementWarranty;
import io.aftercare.identity.Role;
import io.aftercare.shared.Change;
import io.aftercare.shared.Trail;
import io.aftercare.shared.TrailEntry;
import io.aftercare.shared.TrailSubject;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Families, codes and products: added, renamed, switched off, and all that in the trail. */
@IntegrationTest
class CatalogFormsIT {

    private static final Locale RU = Locale.forLanguageTag("ru");

    @LocalServerPort
    int port;

    @Autowired
    private FamilyParcels parcels;

    @Autowired
    Catalog catalog;

    @Autowired
    FamilyBook families;

    @Autowired
    ProductBook products;

    @Autowired
    Trail trail;

    private final String code =
            "F-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    private Visitor admin;

    @BeforeEach
    void addAFamily() {
        admin = Visitor.browser(port).signIn(TestCompany.ADMIN);
        var answer = admin.submit(
                "/desk/families/new",
                "/desk/families",
                Map.of(
                        "code",
                        code.toLowerCase(Locale.ROOT),
                        "nameEn",
                        "Kettles",
                        "nameRu",
                        "Чайники",
                        "active",
                        "true"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Kettles", "It has been added.");
    }

    @Test
    void changesAFamilyAndTellsWhoDidIt() {
        var answer = admin.submit(
                edit(),
                page(),
                Map.of("nameEn", "Tea ☕ kettles", "nameRu", "Чайники", "safetyRelevant", "true", "active", "true"));

        assertThat(answer.body()).contains("Tea ☕ kettles", "The change has been saved.", "<del>Kettles</del>");
        assertThat(catalog.family(code, Locale.ENGLISH).orElseThrow().safetyRelevant())
                .isTrue();
        assertThat(trail.newest(family(), 2))
                .extracting(TrailEntry::actor, entry -> entry.change().field())
                .containsExactlyInAnyOrder(
                        tuple(TestCompany.ADMIN, "family.field.nameEn"),
                        tuple(TestCompany.ADMIN, "family.field.safetyRelevant"));
        assertThat(admin.get(page() + "?lang=ru").body()).contains("Название на английском", "нет", "да");
    }

    @Test
    void saysWhatACarrierHasToKnowOfItsParcels() {
        assertThat(parcels.marksOf(code)).isEqualTo(ParcelMarks.NONE);

        admin.submit(
                edit(), page(), Map.of("nameEn", "Kettles", "nameRu", "Чайники", "battery", "true", "active", "true"));

        assertThat(parcels.marksOf(code)).isEqualTo(new ParcelMarks(true, false));
        assertThat(admin.get(page()).body()).contains("Lithium battery");
    }

    @Test
    void offersNoProductOfAFamilyThatIsSwitchedOff() {
        addProduct("P1-" + code);
        assertThat(catalog.products()).anyMatch(product -> product.family().equals(code));

        admin.submit(edit(), page(), Map.of("nameEn", "Kettles", "nameRu", "Чайники"));

        assertThat(catalog.products()).noneMatch(product -> product.family().equals(code));
        assertThat(catalog.product("P1-" + code)).isPresent();
        assertThat(admin.get(page()).body()).contains("Switched off");
    }

    @ParameterizedTest
    @EnumSource(CodeKind.class)
    void addsRenamesAndSwitchesOffACode(CodeKind kind) {
        var list = page() + "/codes/" + kind;
        admin.submit(
                list + "/new", list, Map.of("code", "leak", "labelEn", "Leaks", "labelRu", "Течёт", "active", "true"));
        assertThat(catalog.codes(code, kind, RU)).containsExactly(new CodeView("LEAK", "Течёт"));

        admin.submit(list + "/LEAK/edit", list + "/LEAK", Map.of("labelEn", "Drips", "active", "true"));
        assertThat(catalog.codes(code, kind, RU)).containsExactly(new CodeView("LEAK", "Drips"));

        var off = admin.submit(list + "/LEAK/edit", list + "/LEAK", Map.of("labelEn", "Drips"));

        assertThat(off.body()).contains("Drips", "switched off");
        assertThat(catalog.codes(code, kind, RU)).isEmpty();
        assertThat(catalog.label(code, kind, "LEAK", RU)).isEqualTo("Drips");
        assertThat(trail.newest(family(), 1))
                .extracting(TrailEntry::change)
                .containsExactly(
                        new Change("code.field.active", "#code.kind." + kind + ", LEAK", "#change.yes", "#change.no"));
    }

    @Test
    void addsAndChangesAProduct() {
        addProduct("P2-" + code);

        var answer = admin.submit(
                "/desk/products/P2-" + code + "/edit",
                "/desk/products/P2-" + code,
                Map.of("name", "Second “Best” <b>", "family", TestCompany.COFFEE, "soldSince", "2024-02-29"));

        assertThat(answer.body()).contains("Second “Best” &lt;b&gt;", "No longer made", "29 Feb 2024");
        var product = catalog.product("P2-" + code).orElseThrow();
        assertThat(product.family()).isEqualTo(TestCompany.COFFEE);
        assertThat(product.active()).isFalse();
        assertThat(catalog.soldSince("P2-" + code)).hasToString("Optional[2024-02-29]");
    }

    @Test
    void saysWhichWarrantyAReplacementHas() {
        var product = "P4-" + code;
        addProduct(product);
        assertThat(catalog.replacementWarranty(product)).isEqualTo(ReplacementWarranty.CARRY_OVER);

        var answer = admin.submit(
                "/desk/products/" + product + "/edit",
                "/desk/products/" + product,
                Map.of("name", "First", "family", code, "replacementWarranty", "FRESH", "active", "true"));

        assertThat(answer.body())
                .contains("<del>what is left of the first unit’s</del>", "begins anew")
                .doesNotContain("CARRY_OVER");
        assertThat(catalog.replacementWarranty(product)).isEqualTo(ReplacementWarranty.FRESH);
        assertThat(trail.newest(new TrailSubject("PRODUCT", product), 1))
                .extracting(TrailEntry::change)
                .containsExactly(new Change(
                        "product.field.replacementWarranty",
                        "",
                        "#product.field.replacementWarranty.CARRY_OVER",
                        "#product.field.replacementWarranty.FRESH"));
        assertThat(admin.get("/desk/products/" + product + "/edit?lang=ru").body())
                .containsPattern("value=\"FRESH\"[^>]*checked")
                .contains("начинается заново");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/desk/families/new | /desk/families | code | ä | is no code",
                "/desk/families/new | /desk/families | code | coffee | There is a family “COFFEE” already",
                "/desk/families/new | /desk/families | nameEn | '' | Please fill this in",
                "/desk/families/new | /desk/families | serialHelpRu | Снизу | Please fill this in",
                "/desk/families/COFFEE/codes/SYMPTOM/new | /desk/families/COFFEE/codes/SYMPTOM | code | dead | has a code “DEAD” of this kind already",
                "/desk/families/COFFEE/codes/SYMPTOM/new | /desk/families/COFFEE/codes/SYMPTOM | labelEn | '' | Please fill this in",
                "/desk/products/new | /desk/products | code | cm-500 | There is a product “CM-500” already",
                "/desk/products/new | /desk/products | name | '' | Please fill this in",
                "/desk/products/new | /desk/products | family | NONE | There is no product family",
                "/desk/products/new | /desk/products | replacementWarranty | LONGER | is no rule for the warranty",
                "/desk/products/new | /desk/products | soldSince | 2024-02-30 | is no day",
                "/desk/products/new | /desk/products | soldSince | 2199-01-01 | lies in the future",
            })
    void refusesAtTheFieldAndKeepsTheTyping(String form, String action, String field, String value, String problem) {
        var fields = new HashMap<>(Map.of(
                "code", "NEVER-" + code, "nameEn", "Kept typing", "name", "Kept typing", "labelEn", "Kept typing"));
        fields.put("family", TestCompany.COFFEE);
        fields.put(field, value);

        var answer = admin.submit(form, action, fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(problem, "id=\"" + field + "-help\"", "invalid-feedback");
        if (!field.startsWith("name") && !field.startsWith("label")) {
            assertThat(answer.body()).contains("value=\"Kept typing\"");
        }
        assertThat(catalog.family("NEVER-" + code, RU)).isEmpty();
        assertThat(catalog.product("NEVER-" + code)).isEmpty();
    }

    @Test
    void refusesTooLongATextAndAnUnknownKind() {
        var long201 = "x".repeat(201);

        assertThat(admin.submit(edit(), page(), Map.of("nameEn", long201)).body())
                .contains("at most 200 characters", long201);
        assertThat(admin.get(page() + "/codes/COLOUR/new").statusCode()).isBetween(400, 404);
        assertThat(admin.get("/desk/families/NONE-AT-ALL/edit").statusCode()).isEqualTo(404);
        assertThat(admin.get("/desk/products/NONE-AT-ALL/edit").statusCode()).isEqualTo(404);
    }

    @Test
    void showsBothSidesOfAStaleFormAndSavesItWhenAskedAgain() {
        var stale = new HashMap<>(Visitor.hiddenFields(admin.get(edit()).body()));
        admin.submit(edit(), page(), Map.of("nameEn", "By another", "nameRu", "Чайники", "active", "true"));

        stale.putAll(Map.of("nameEn", "By me", "nameRu", "Чайники", "active", "true"));
        var late = admin.post(page(), stale);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Somebody else has changed this", "value=\"By me\"")
                .containsPattern("By another</td>\\s*<td[^>]*>By me</td>");
        assertThat(families.card(code).nameEn()).isEqualTo("By another");

        var again = new HashMap<>(stale);
        again.putAll(Visitor.hiddenFields(late.body()));
        assertThat(admin.post(page(), again).statusCode()).isEqualTo(200);
        assertThat(families.card(code).nameEn()).isEqualTo("By me");
    }

    @Test
    void takesADoubleClickOnce() {
        var form = new HashMap<>(
                Visitor.hiddenFields(admin.get("/desk/products/new").body()));
        form.putAll(Map.of("code", "P3-" + code, "name", "Third", "family", code, "active", "true"));

        assertThat(admin.post("/desk/products", form).statusCode()).isEqualTo(200);
        assertThat(admin.post("/desk/products", form).statusCode()).isEqualTo(200);

        assertThat(trail.newest(new TrailSubject("PRODUCT", "P3-" + code), 100)).hasSize(5);
        form.put("name", "Another");
        assertThat(admin.post("/desk/products", form).statusCode()).isEqualTo(422);
        assertThat(products.card("P3-" + code).name()).isEqualTo("Third");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsOnlyAdminsAndManagersChangeTheCatalog(Role role) {
        var may = role == Role.ADMIN || role == Role.MANAGER;
        var user = role == Role.ADMIN ? TestCompany.ADMIN : TestCompany.user(TestCompany.BERLIN, role);
        var reader = Visitor.browser(port).signIn(user);

        assertThat(reader.get("/desk/families").statusCode()).isEqualTo(200);
        assertThat(reader.get(edit()).statusCode()).isEqualTo(may ? 200 : 403);
        assertThat(reader.get("/desk/products/new").statusCode()).isEqualTo(may ? 200 : 403);
        assertThat(reader.get(page()).body().contains("/edit")).isEqualTo(may);
        var csrf = Visitor.hiddenFields(reader.get("/desk/profile").body()).get("_csrf");
        assertThat(reader.post("/desk/products", Map.of("_csrf", csrf)).statusCode())
                .isEqualTo(may ? 422 : 403);
    }

    private void addProduct(String product) {
        var answer = admin.submit(
                "/desk/products/new",
                "/desk/products",
                Map.of("code", product, "name", "First", "family", code, "active", "true"));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private TrailSubject family() {
        return new TrailSubject("FAMILY", code);
    }

    private String page() {
        return "/desk/families/" + code;
    }

    private String edit() {
        return page() + "/edit";
    }
}
