package io.aftercare.customers;

import io.aftercare.shared.BroughtRecords;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The customers that came with files. */
@Component
class BroughtCustomers implements BroughtRecords {

    private final JdbcClient jdbc;

    BroughtCustomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return CustomerBook.KIND;
    }

    @Override
    public Optional<Long> runOf(String key) {
        return jdbc.sql("select import_run from customer where id = ? and import_run is not null")
                .param(Long.valueOf(key))
                .query(Long.class)
                .optional();
    }
}
