package io.aftercare.customers;

import io.aftercare.shared.BroughtRecords;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The units that came with files. */
@Component
class BroughtUnits implements BroughtRecords {

    private final JdbcClient jdbc;

    BroughtUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return UnitBook.KIND;
    }

    @Override
    public Optional<Long> runOf(String key) {
        return jdbc.sql("select import_run from unit where id = ? and import_run is not null")
                .param(Long.valueOf(key))
                .query(Long.class)
                .optional();
    }
}
