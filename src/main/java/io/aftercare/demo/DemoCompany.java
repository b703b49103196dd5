package io.aftercare.demo;

import io.aftercare.casefile.CannedAnswerCard;
import io.aftercare.casefile.CannedAnswers;
import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.CodeKind;
import io.aftercare.catalog.FamilyParcels;
import io.aftercare.catalog.ParcelMarks;
import io.aftercare.entitlement.CostClass;
import io.aftercare.entitlement.Entitlements;
import io.aftercare.shared.ImportTarget.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Founds the company: families with codes and terms, products, centres and staff. */
@Component
@Profile("demo")
class DemoCompany {

    /** Everybody's password; the demo never runs on a real database. */
    static final String PASSWORD = "aftercare-demo";

    private final Catalog catalog;
    private final Entitlements entitlements;
    private final CannedAnswers answers;
    private final DemoImports imports;
    private final FamilyParcels parcels;

    DemoCompany(
            Catalog catalog,
            Entitlements entitlements,
            CannedAnswers answers,
            DemoImports imports,
            FamilyParcels parcels) {
        this.answers = answers;
        this.parcels = parcels;
        this.catalog = catalog;
        this.entitlements = entitlements;
        this.imports = imports;
    }

    @Transactional
    public void found() {
        DemoTable.rows("families").forEach(this::family);
        DemoTable.rows("codes").forEach(this::code);
        imports.load("products", DemoTable.rows("products"));
        imports.load("centres", DemoTable.rows("centres"));
        imports.load("staff", staff());
        DemoTable.rows("canned").forEach(this::canned);
    }

    /** The members of staff, each with the one password. */
    static List<Row> staff() {
        return DemoTable.rows("staff").stream()
                .map(row -> {
                    var cells = new HashMap<>(row.cells());
                    cells.put("password", PASSWORD);
                    cells.put("mustChangePassword", "false");
                    return new Row(row.line(), cells);
                })
                .toList();
    }

    private void canned(Row row) {
        answers.add(new CannedAnswerCard(0, row.cell("title"), row.cell("en"), row.cell("ru"), true), "system");
    }

    private void family(Row row) {
        catalog.defineFamily(
                row.cell("code"),
                Map.of("en", row.cell("en"), "ru", row.cell("ru")),
                Map.of("en", row.cell("helpEn"), "ru", row.cell("helpRu")),
                yes(row, "safety"));
        catalog.defineHelp(
                row.cell("code"),
                Map.of("en", row.cell("photosEn"), "ru", row.cell("photosRu")),
                Map.of("en", row.cell("packingEn"), "ru", row.cell("packingRu")));
        parcels.define(row.cell("code"), new ParcelMarks(yes(row, "battery"), yes(row, "fragile")));
        var months = Map.of(
                CostClass.PARTS, number(row, "parts"),
                CostClass.LABOUR, number(row, "labour"),
                CostClass.TRAVEL, number(row, "travel"));
        entitlements.defineTerms(row.cell("code"), months, number(row, "repair"));
    }

    private void code(Row row) {
        catalog.defineCode(
                row.cell("family"),
                CodeKind.valueOf(row.cell("kind")),
                row.cell("code"),
                Map.of("en", row.cell("en"), "ru", row.cell("ru")));
    }

    private static boolean yes(Row row, String column) {
        return Boolean.parseBoolean(row.cell(column));
    }

    private static int number(Row row, String column) {
        return Integer.parseInt(row.cell(column));
    }
}
