package io.aftercare.customers;

import io.aftercare.shared.Clock;
import io.aftercare.shared.SerialNumber;
import io.aftercare.shared.UtcColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes units by plain SQL, many to a statement; the unique key of the serial number decides what is new. */
@Component
class UnitRows {

    private static final int CHUNK = 200;
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, 0)";
    private static final String INSERT =
            "insert into unit (serial, serial_key, product_code, sold_on, owner_id, status, registered_at, import_run,"
                    + " version) values ";
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
        jdbc.sql(INSERT + ROW).params(parameters(List.of(unit), null)).update();
    }

    /**
     * Adds the units, and brings those that are known up to date with what is said.
     *
     * @param run the import run that new ones came with; null for none
     */
    void upsert(Collection<NewUnit> units, Long run) {
        var byStatusSaid = units.stream().collect(Collectors.partitioningBy(unit -> unit.status() != null));
        write(byStatusSaid.get(true), UPDATE + ", status = values(status)", run);
        write(byStatusSaid.get(false), UPDATE, run);
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

    /** Those of the units that are registered, by their keys, as they are before anything is written. */
    Map<String, KnownUnit> present(Collection<NewUnit> units) {
        var found = new HashMap<String, KnownUnit>();
        for (var chunk : Chunks.of(units, CHUNK)) {
            jdbc.sql("""
                            select u.id, u.serial, u.serial_key, u.product_code, u.sold_on, u.status, c.email
                            from unit u left join customer c on c.id = u.owner_id
                            where u.serial_key in (:keys)""")
                    .param(
                            "keys",
                            chunk.stream().map(unit -> unit.serial().key()).toList())
                    .query(row -> {
                        found.put(row.getString("serial_key"), known(row));
                    });
        }
        return found;
    }

    private static KnownUnit known(ResultSet row) throws SQLException {
        var card = new UnitCard(
                0,
                row.getString("serial"),
                row.getString("product_code"),
                Objects.toString(row.getObject("sold_on", LocalDate.class), ""),
                Objects.toString(row.getString("email"), ""),
                row.getString("status"),
                "");
        return new KnownUnit(row.getLong("id"), card);
    }

    /** A unit that is registered, as a trail tells of it. */
    record KnownUnit(long id, UnitCard card) {}

    private void write(List<NewUnit> units, String update, Long run) {
        for (var chunk : Chunks.of(units, CHUNK)) {
            var rows = String.join(", ", Collections.nCopies(chunk.size(), ROW));
            jdbc.sql(INSERT + rows + update).params(parameters(chunk, run)).update();
        }
    }

    private List<Object> parameters(List<NewUnit> chunk, Long run) {
        var now = UtcColumns.column(clock.now());
        var values = new ArrayList<>();
        for (var unit : chunk) {
            values.add(unit.serial().value());
            values.add(unit.serial().key());
            values.add(unit.product());
            values.add(new SqlParameterValue(Types.DATE, unit.soldOn()));
            values.add(new SqlParameterValue(Types.BIGINT, unit.ownerId()));
            values.add((unit.status() == null ? UnitStatus.IN_USE : unit.status()).name());
            values.add(now);
            values.add(new SqlParameterValue(Types.BIGINT, run));
        }
        return values;
    }
}
