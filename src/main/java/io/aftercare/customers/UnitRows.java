package io.aftercare.customers;

import io.aftercare.shared.Clock;
import io.aftercare.shared.SerialNumber;
import io.aftercare.shared.UtcColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes units by plain SQL, many to a statement; the unique key of the serial number decides what is new. */
@Component
class UnitRows {

    private static final int CHUNK = 200;
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, 0)";
    private static final String INSERT =
            "insert into unit (serial, serial_key, product_code, sold_on, owner_id, status, registered_at, version) values ";
    private static final String UPDATE = """
             on duplicate key update version = version + 1, product_code = values(product_code),
            sold_on = coalesce(values(sold_on), sold_on), owner_id = coalesce(values(owner_id), owner_id)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    UnitRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One unit to write. A null day, owner or status means "not said": what is known stays. */
    record NewUnit(SerialNumber serial, String product, LocalDate soldOn, Long ownerId, UnitStatus status) {}

    /** @throws org.springframework.dao.DuplicateKeyException if the serial number is known */
    void insert(NewUnit unit) {
        jdbc.sql(INSERT + ROW).params(parameters(List.of(unit))).update();
    }

    /** Adds the units, and brings those that are known up to date with what is said. */
    void upsert(Collection<NewUnit> units) {
        var byStatusSaid = units.stream().collect(Collectors.partitioningBy(unit -> unit.status() != null));
        write(byStatusSaid.get(true), UPDATE + ", status = values(status)");
        write(byStatusSaid.get(false), UPDATE);
    }

    /** Those of the serial numbers that are registered, by their keys. */
    Set<String> known(Collection<String> keys) {
        var found = new HashSet<String>();
        for (var chunk : Chunks.of(keys, CHUNK)) {
            found.addAll(jdbc.sql("select serial_key from unit where serial_key in (:keys)")
                    .param("keys", chunk)
                    .query(String.class)
                    .list());
        }
        return found;
    }

    private void write(List<NewUnit> units, String update) {
        for (var chunk : Chunks.of(units, CHUNK)) {
            var rows = String.join(", ", Collections.nCopies(chunk.size(), ROW));
            jdbc.sql(INSERT + rows + update).params(parameters(chunk)).update();
        }
    }

    private List<Object> parameters(List<NewUnit> chunk) {
        var now = UtcColumns.column(clock.now());
        var values = new ArrayList<>();
        for (var unit : chunk) {
            values.add(unit.serial().value());
            values.add(unit.serial().key());
            values.add(unit.product());
            values.add(unit.soldOn());
            values.add(unit.ownerId());
            values.add((unit.status() == null ? UnitStatus.IN_USE : unit.status()).name());
            values.add(now);
        }
        return values;
    }
}
