package io.aftercare.customers;

import io.aftercare.shared.BroughtRecords;
import io.aftercare.shared.TrailSubject;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The units and customers that came with files. */
@Component
class BroughtRows implements BroughtRecords {

    private static final Map<String, String> TABLES = Map.of(UnitBook.KIND, "unit", CustomerBook.KIND, "customer");

    private final JdbcClient jdbc;

    BroughtRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Long> runOf(TrailSubject subject) {
        return Optional.ofNullable(TABLES.get(subject.kind()))
                .flatMap(table -> jdbc.sql(
                                "select import_run from " + table + " where id = ? and import_run is not null")
                        .param(Long.valueOf(subject.key()))
                        .query(Long.class)
                        .optional());
    }
}
