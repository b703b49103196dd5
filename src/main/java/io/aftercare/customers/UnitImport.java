package io.aftercare.customers;

import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.Product;
import io.aftercare.customers.UnitRows.NewUnit;
import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.SerialNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads units and, where the file names them, their owners. What a cell does not say of a known unit stays; a known
 * owner's card is not changed.
 */
@Component
class UnitImport implements ImportTarget {

    private final Catalog catalog;
    private final UnitRows units;
    private final CustomerRows customers;
    private final UnitImportCheck check;

    UnitImport(Catalog catalog, UnitRows units, CustomerRows customers, UnitImportCheck check) {
        this.catalog = catalog;
        this.units = units;
        this.customers = customers;
        this.check = check;
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public List<String> columns() {
        return List.of(UnitColumns.SERIAL, UnitColumns.PRODUCT);
    }

    @Override
    public List<String> optionalColumns() {
        return List.of(UnitColumns.SOLD_ON, UnitColumns.OWNER_EMAIL, UnitColumns.OWNER_NAME, UnitColumns.STATUS);
    }

    @Override
    @Transactional
    public List<RowProblem> load(List<Row> rows) {
        var products = productsByCell(rows);
        var problems = check.of(rows, products);
        if (problems.isEmpty()) {
            var owners = owners(rows);
            units.upsert(rows.stream().map(row -> unit(row, products, owners)).toList());
        }
        return problems;
    }

    /** The products by the spelling that the file has. */
    private Map<String, Product> productsByCell(List<Row> rows) {
        var cells = rows.stream()
                .map(row -> row.cell(UnitColumns.PRODUCT))
                .distinct()
                .toList();
        var found = new HashMap<String, Product>();
        for (var chunk : Chunks.of(cells, 500)) {
            var byCode = catalog.products(chunk);
            chunk.forEach(cell -> Catalog.spelled(cell)
                    .filter(byCode::containsKey)
                    .ifPresent(code -> found.put(cell, byCode.get(code))));
        }
        return found;
    }

    private Map<String, Long> owners(List<Row> rows) {
        var named = new LinkedHashMap<String, NewCustomer>();
        for (var row : rows) {
            EmailKey.parse(row.cell(UnitColumns.OWNER_EMAIL))
                    .ifPresent(key -> named.putIfAbsent(key.value(), owner(row)));
        }
        customers.insertMissing(new ArrayList<>(named.values()));
        return customers.ids(named.keySet());
    }

    private static NewCustomer owner(Row row) {
        var email = row.cell(UnitColumns.OWNER_EMAIL);
        var name = row.cell(UnitColumns.OWNER_NAME).isEmpty() ? email : row.cell(UnitColumns.OWNER_NAME);
        return new NewCustomer(name, email, null, "en", null, null, null, null, false);
    }

    private static NewUnit unit(Row row, Map<String, Product> products, Map<String, Long> owners) {
        return new NewUnit(
                SerialNumber.parse(row.cell(UnitColumns.SERIAL)).orElseThrow().value(),
                products.get(row.cell(UnitColumns.PRODUCT)).code(),
                UnitColumns.day(row).orElse(null),
                EmailKey.parse(row.cell(UnitColumns.OWNER_EMAIL))
                        .map(key -> owners.get(key.value()))
                        .orElse(null),
                UnitColumns.status(row).orElse(null));
    }
}
