package io.aftercare.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.aftercare.shared.ImportTarget.Row;
import io.aftercare.shared.ImportTarget.RowProblem;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.support.IntegrationTest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CatalogIT {

    private static final Locale RU = Locale.forLanguageTag("ru");

    @Autowired
    Catalog catalog;

    @Autowired
    ProductImport imports;

    @Autowired
    ProductSearch search;

    @Test
    void tellsAFamilyInTheReadersLanguageElseInEnglish() {
        catalog.defineFamily(
                "cat-it", Map.of("en", "Cat things", "ru", "Котовещи 🐈"), Map.of("en", "Under the paw"), true);

        assertThat(catalog.family("CAT-IT", RU))
                .contains(new Family("CAT-IT", "Котовещи 🐈", "Under the paw", "", "", true));
        assertThat(catalog.family("Cat-it", Locale.GERMAN))
                .contains(new Family("CAT-IT", "Cat things", "Under the paw", "", "", true));
        assertThat(catalog.families(RU)).extracting(Family::code).contains("CAT-IT");
    }

    @Test
    void relabelsACodeAndKeepsOnePerFamilyAndKind() {
        catalog.defineFamily("CAT-IT2", Map.of("en", "Cats"), Map.of(), false);
        catalog.defineCode("CAT-IT2", CodeKind.SYMPTOM, "LOUD", Map.of("en", "Meows", "ru", "Мяукает"));
        catalog.defineCode("CAT-IT2", CodeKind.SYMPTOM, "LOUD", Map.of("en", "Meows loudly"));
        catalog.defineCode("CAT-IT2", CodeKind.FAULT, "LOUD", Map.of("en", "Hungry"));

        assertThat(catalog.codes("CAT-IT2", CodeKind.SYMPTOM, RU))
                .containsExactly(new CodeView("LOUD", "Meows loudly"));
        assertThat(catalog.label("CAT-IT2", CodeKind.FAULT, "loud", RU)).isEqualTo("Hungry");
        assertThat(catalog.label("CAT-IT2", CodeKind.FAULT, "NONE", RU)).isEqualTo("NONE");
        assertThat(catalog.codes("NO-SUCH", CodeKind.FAULT, RU)).isEmpty();
    }

    @Test
    void refusesAFamilyWithoutAnEnglishName() {
        assertThatThrownBy(() -> catalog.defineFamily("CAT-IT3", Map.of("ru", "Коты"), Map.of(), false))
                .isInstanceOf(InvalidInputException.class);
        assertThat(catalog.family("CAT-IT3", RU)).isEmpty();
    }

    @Test
    void loadsProductsAndMakesAFamilyThatTheFileNames() {
        var problems = imports.load(List.of(
                row(2, "cat-p1", "Когтеточка ⭐️", "CAT-NEW", "New cats", "2025-02-01"),
                row(3, "CAT-P2", "Second", "cat-new", "", "")));

        assertThat(problems).isEmpty();
        assertThat(catalog.product("CAT-P1")).contains(new Product("CAT-P1", "Когтеточка ⭐️", "CAT-NEW", true));
        assertThat(catalog.soldSince("cat-p1")).contains(LocalDate.of(2025, 2, 1));
        assertThat(catalog.soldSince("CAT-P2")).isEmpty();
        for (var kind : EnumSet.complementOf(EnumSet.of(CodeKind.CHECK))) {
            assertThat(catalog.codes("CAT-NEW", kind, RU)).containsExactly(new CodeView("OTHER", "Другое"));
        }
        assertThat(catalog.codes("CAT-NEW", CodeKind.CHECK, RU)).isEmpty();
    }

    @Test
    void renamesAKnownProductByImport() {
        imports.load(List.of(row(2, "CAT-R1", "Before", "CAT-REN", "Renamed", "")));
        imports.load(List.of(row(2, "cat-r1", "After", "CAT-REN", "", "")));

        assertThat(search.find(new ProductQuery("", "cat-ren"), 0, 25).items())
                .containsExactly(new Product("CAT-R1", "After", "CAT-REN", true));
    }

    @Test
    void namesLineColumnAndReasonOfEverythingWrong() {
        var problems = imports.load(List.of(
                row(2, "has space", "", "NO-SUCH", "", "yesterday"), row(3, "CAT-X", "n".repeat(201), "", "", "")));

        assertThat(problems)
                .extracting(RowProblem::line, RowProblem::column, RowProblem::code)
                .containsExactly(
                        tuple(2, "code", "catalog-code-shape"),
                        tuple(2, "name", "catalog-text-length"),
                        tuple(2, "family", "family-unknown"),
                        tuple(2, "soldSince", "catalog-day-shape"),
                        tuple(3, "name", "catalog-text-length"),
                        tuple(3, "family", "catalog-code-shape"));
        assertThat(catalog.product("CAT-X")).isEmpty();
    }

    @Test
    void readsTheWarrantyOfAReplacementAndLeavesItWhereTheFileSaysNothing() {
        imports.load(List.of(row(2, "CAT-W1", "Carries over", "CAT-WAR", "Warranties", "")));
        assertThat(catalog.replacementWarranty("CAT-W1")).isEqualTo(ReplacementWarranty.CARRY_OVER);

        imports.load(List.of(warranty(2, "CAT-W1", "fresh")));
        imports.load(List.of(row(2, "CAT-W1", "Renamed", "CAT-WAR", "", "")));

        assertThat(catalog.replacementWarranty("CAT-W1")).isEqualTo(ReplacementWarranty.FRESH);
        assertThat(imports.load(List.of(warranty(2, "CAT-W1", "Carry over")))).isEmpty();
        assertThat(catalog.replacementWarranty("CAT-W1")).isEqualTo(ReplacementWarranty.CARRY_OVER);
        assertThat(imports.load(List.of(warranty(7, "CAT-W1", "longer"))))
                .extracting(RowProblem::line, RowProblem::column, RowProblem::code)
                .containsExactly(tuple(7, "replacementWarranty", "catalog-replacement-warranty"));
    }

    private static Row warranty(int line, String code, String rule) {
        return new Row(line, Map.of("code", code, "name", "Any", "family", "CAT-WAR", "replacementWarranty", rule));
    }

    private static Row row(int line, String code, String name, String family, String familyName, String soldSince) {
        return new Row(
                line,
                Map.of("code", code, "name", name, "family", family, "familyName", familyName, "soldSince", soldSince));
    }
}
