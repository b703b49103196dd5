package io.aftercare.customers;

import io.aftercare.shared.Clock;
import io.aftercare.shared.UtcColumns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes customer cards by plain SQL: the unique address decides, so that of two requests at the same time one makes
 * the card and the other finds it, without an error that would spoil the transaction.
 */
@Component
class CustomerRows {

    private static final int CHUNK = 200;
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)";

    private static final String INSERT = """
            insert into customer (name, email, email_key, phone, language, street, postal_code, city, country,
                registered_at, version)
            values\s""";
    private static final String UPDATE = """
            version = version + 1, name = values(name), email = values(email), language = values(language),
            phone = coalesce(values(phone), phone), street = coalesce(values(street), street),
            postal_code = coalesce(values(postal_code), postal_code), city = coalesce(values(city), city),
            country = coalesce(values(country), country)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    CustomerRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a card for each whose address is not known yet. */
    void insertMissing(Collection<NewCustomer> customers) {
        write(customers, "version = version");
    }

    /** Makes the cards, and brings those that are known up to date with what is said; what is null stays. */
    void upsert(Collection<NewCustomer> customers) {
        write(customers, UPDATE);
    }

    private void write(Collection<NewCustomer> customers, String update) {
        for (var chunk : Chunks.of(customers, CHUNK)) {
            var rows = String.join(", ", Collections.nCopies(chunk.size(), ROW));
            jdbc.sql(INSERT + rows + " on duplicate key update " + update)
                    .params(parameters(chunk))
                    .update();
        }
    }

    /** Ids of the cards by address key. */
    Map<String, Long> ids(Collection<String> keys) {
        var found = new HashMap<String, Long>();
        for (var chunk : Chunks.of(keys, CHUNK)) {
            jdbc.sql("select id, email_key from customer where email_key in (:keys)")
                    .param("keys", chunk)
                    .query(row -> {
                        found.put(row.getString("email_key"), row.getLong("id"));
                    });
        }
        return found;
    }

    private List<Object> parameters(List<NewCustomer> chunk) {
        var now = UtcColumns.column(clock.now());
        var values = new ArrayList<>();
        for (var customer : chunk) {
            values.add(customer.name().strip());
            values.add(customer.email().strip());
            values.add(EmailKey.parse(customer.email()).orElseThrow().value());
            values.add(customer.phone());
            values.add(customer.language());
            values.add(customer.street());
            values.add(customer.postalCode());
            values.add(customer.city());
            values.add(customer.country());
            values.add(now);
        }
        return values;
    }
}
