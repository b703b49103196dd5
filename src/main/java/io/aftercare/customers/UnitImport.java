package io.aftercare.customers;

import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.Product;
import io.aftercare.customers.UnitRows.NewUnit;
import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.SerialNumber;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

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
    private final UnitImportTrail trail;

    UnitImport(Catalog catalog, UnitRows units, CustomerRows customers, UnitImportCheck check, UnitImportTrail trail) {
        this.catalog = catalog;
        this.units = units;
        this.customers = customers;
        this.check = check;
        this.trail = trail;
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
    public Map<String, List<String>> synonyms() {
        return Map.of(
                UnitColumns.SERIAL, List.of("serial number", "serialno", "sn", "серийный номер"),
                UnitColumns.PRODUCT, List.of("product code", "model", "item", "артикул", "модель", "товар"),
                UnitColumns.SOLD_ON, List.of("date of sale", "sale date", "purchase date", "sold", "дата продажи"),
                UnitColumns.OWNER_EMAIL, List.of("email", "e-mail", "customer email", "почта"),
                UnitColumns.OWNER_NAME, List.of("owner", "customer", "customer name", "владелец", "клиент"),
                UnitColumns.STATUS, List.of("state", "состояние"));
    }

    @Override
    public String key(Row row) {
        return SerialNumber.parse(row.cell(UnitColumns.SERIAL))
                .map(SerialNumber::key)
                .orElse("");
    }

    @Override
    public Loading open(Origin origin) {
        return new Reading(origin);
    }

    private final class Reading implements Loading {

        private final Origin origin;

        Reading(Origin origin) {
            this.origin = origin;
        }

        @Override
        public List<RowProblem> check(List<Row> rows) {
            return check.of(rows, productsByCell(rows));
        }

        @Override
        public List<RowProblem> store(List<Row> rows) {
            var products = productsByCell(rows);
            var problems = check.of(rows, products);
            var bad = RowProblem.unbearable(problems);
            var good = rows.stream().filter(row -> !bad.contains(row.line())).toList();
            var owners = owners(good, origin);
            var said = good.stream().map(row -> unit(row, products, owners)).toList();
            trail.write(origin, said);
            units.upsert(said, origin.run());
            return problems;
        }

        @Override
        public Set<String> known(Collection<String> keys) {
            return units.known(keys);
        }
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

    private Map<String, Long> owners(List<Row> rows, Origin origin) {
        var named = new LinkedHashMap<String, NewCustomer>();
        for (var row : rows) {
            EmailKey.parse(row.cell(UnitColumns.OWNER_EMAIL))
                    .ifPresent(key -> named.putIfAbsent(key.value(), owner(row)));
        }
        var ids = customers.ids(named.keySet());
        named.keySet().removeAll(ids.keySet());
        customers.insertMissing(named.values(), origin.run());
        ids.putAll(customers.ids(named.keySet()));
        return ids;
    }

    private static NewCustomer owner(Row row) {
        var email = row.cell(UnitColumns.OWNER_EMAIL);
        var name = row.cell(UnitColumns.OWNER_NAME).isEmpty() ? email : row.cell(UnitColumns.OWNER_NAME);
        return new NewCustomer(name, email, null, "en", null, null, null, null, false);
    }

    private static NewUnit unit(Row row, Map<String, Product> products, Map<String, Long> owners) {
        return new NewUnit(
                SerialNumber.parse(row.cell(UnitColumns.SERIAL)).orElseThrow(),
                products.get(row.cell(UnitColumns.PRODUCT)).code(),
                UnitColumns.day(row).orElse(null),
                EmailKey.parse(row.cell(UnitColumns.OWNER_EMAIL))
                        .map(key -> owners.get(key.value()))
                        .orElse(null),
                UnitColumns.status(row).orElse(null));
    }
}
