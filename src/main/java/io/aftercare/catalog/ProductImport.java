package io.aftercare.catalog;

import io.aftercare.shared.ImportTarget;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Loads products. A family that is not known is made when the file names it. */
@Component
class ProductImport implements ImportTarget {

    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String FAMILY = "family";
    private static final String FAMILY_NAME = "familyName";
    private static final String FAMILY_SAFETY = "familySafety";
    private static final String SOLD_SINCE = "soldSince";
    private static final String REPLACEMENT_WARRANTY = "replacementWarranty";
    private static final String OTHER = "OTHER";

    private final Catalog catalog;
    private final ProductImportTrail trail;

    ProductImport(Catalog catalog, ProductImportTrail trail) {
        this.catalog = catalog;
        this.trail = trail;
    }

    @Override
    public String name() {
        return "products";
    }

    @Override
    public List<String> columns() {
        return List.of(CODE, NAME, FAMILY);
    }

    @Override
    public List<String> optionalColumns() {
        return List.of(FAMILY_NAME, FAMILY_SAFETY, SOLD_SINCE, REPLACEMENT_WARRANTY);
    }

    @Override
    public Map<String, List<String>> synonyms() {
        return Map.of(
                CODE, List.of("product code", "sku", "item", "article", "артикул", "код"),
                NAME, List.of("product name", "title", "description", "название", "наименование"),
                FAMILY, List.of("product family", "category", "group", "семейство", "группа"),
                FAMILY_NAME, List.of("category name", "название семейства"),
                SOLD_SINCE, List.of("on sale since", "launch date", "в продаже с"),
                REPLACEMENT_WARRANTY, List.of("warranty of a replacement", "гарантия на замену"));
    }

    @Override
    public String key(Row row) {
        return CatalogCode.parse(row.cell(CODE)).orElse("");
    }

    @Override
    public Loading open(Origin origin) {
        return new Reading(origin);
    }

    /** Remembers the families that the rows before have made. */
    private final class Reading implements Loading {

        private final Set<String> families = new HashSet<>();

        private final Origin origin;

        Reading(Origin origin) {
            this.origin = origin;
            catalog.families(Locale.ENGLISH).forEach(family -> families.add(family.code()));
        }

        @Override
        public List<RowProblem> check(List<Row> rows) {
            var problems = new ArrayList<RowProblem>();
            for (var row : rows) {
                var found = ProductImport.check(row, families);
                if (found.isEmpty()) {
                    families.add(CatalogCode.parse(row.cell(FAMILY)).orElseThrow());
                }
                problems.addAll(found);
            }
            return problems;
        }

        @Override
        public List<RowProblem> store(List<Row> rows) {
            var problems = new ArrayList<RowProblem>();
            var stored = new HashSet<String>();
            catalog.families(Locale.ENGLISH).forEach(family -> stored.add(family.code()));
            for (var row : rows) {
                var found = ProductImport.check(row, stored);
                if (found.isEmpty()) {
                    trail.around(origin, row.cell(CODE), row.cell(FAMILY), () -> ProductImport.this.store(row, stored));
                }
                problems.addAll(found);
            }
            return problems;
        }

        @Override
        public Set<String> known(Collection<String> keys) {
            return catalog.products(keys).keySet();
        }
    }

    private static List<RowProblem> check(Row row, Set<String> families) {
        var problems = new ArrayList<RowProblem>();
        if (CatalogCode.parse(row.cell(CODE)).isEmpty()) {
            problems.add(RowProblem.of(row, CODE, "catalog-code-shape", row.cell(CODE)));
        }
        if (row.cell(NAME).isEmpty() || row.cell(NAME).length() > Catalog.LONGEST_NAME) {
            problems.add(RowProblem.of(row, NAME, "catalog-text-length", Catalog.LONGEST_NAME));
        }
        var family = CatalogCode.parse(row.cell(FAMILY));
        if (family.isEmpty()) {
            problems.add(RowProblem.of(row, FAMILY, "catalog-code-shape", row.cell(FAMILY)));
        } else if (!families.contains(family.get()) && row.cell(FAMILY_NAME).isEmpty()) {
            problems.add(RowProblem.of(row, FAMILY, "family-unknown", row.cell(FAMILY)));
        }
        if (row.cell(FAMILY_NAME).length() > Catalog.LONGEST_NAME) {
            problems.add(RowProblem.of(row, FAMILY_NAME, "catalog-text-length", Catalog.LONGEST_NAME));
        }
        if (!Set.of("", "true", "false").contains(row.cell(FAMILY_SAFETY))) {
            problems.add(RowProblem.of(row, FAMILY_SAFETY, "catalog-true-or-false", row.cell(FAMILY_SAFETY)));
        }
        if (!isDayOrEmpty(row.cell(SOLD_SINCE))) {
            problems.add(RowProblem.of(row, SOLD_SINCE, "catalog-day-shape", row.cell(SOLD_SINCE)));
        }
        var warranty = row.cell(REPLACEMENT_WARRANTY);
        if (!warranty.isEmpty() && ReplacementWarranty.parse(warranty).isEmpty()) {
            problems.add(RowProblem.of(row, REPLACEMENT_WARRANTY, "catalog-replacement-warranty", warranty));
        }
        return problems;
    }

    private void store(Row row, Set<String> families) {
        var family = CatalogCode.parse(row.cell(FAMILY)).orElseThrow();
        if (families.add(family)) {
            var safetyRelevant = Boolean.parseBoolean(row.cell(FAMILY_SAFETY));
            catalog.defineFamily(family, Map.of("en", row.cell(FAMILY_NAME)), Map.of(), safetyRelevant);
            for (var kind : EnumSet.complementOf(EnumSet.of(CodeKind.CHECK))) {
                catalog.defineCode(family, kind, OTHER, Map.of("en", "Other", "ru", "Другое"));
            }
        }
        catalog.defineProduct(row.cell(CODE), row.cell(NAME), family);
        if (!row.cell(SOLD_SINCE).isEmpty()) {
            catalog.defineSalesStart(row.cell(CODE), LocalDate.parse(row.cell(SOLD_SINCE)));
        }
        ReplacementWarranty.parse(row.cell(REPLACEMENT_WARRANTY))
                .ifPresent(rule -> catalog.defineReplacementWarranty(row.cell(CODE), rule));
    }

    private static boolean isDayOrEmpty(String cell) {
        try {
            return cell.isEmpty() || LocalDate.parse(cell).getYear() > 1900;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }
}
