package io.aftercare.customers;

import io.aftercare.shared.Clock;
import io.aftercare.shared.UtcColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes customer cards by plain SQL: the unique address decides, so that of two requests at the same time one makes
 * the card and the other finds it, without an error that would spoil the transaction.
 */
@Component
class CustomerRows {

    private static final int CHUNK = 200;
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)";

    private static final String INSERT = """
            insert into customer (name, email, email_key, phone, language, street, postal_code, city, country,
                registered_at, import_run, version)
            values\s""";
    private static final String UPDATE = """
            version = version + 1, name = values(name), email = values(email),
            phone = coalesce(values(phone), phone), street = coalesce(values(street), street),
            postal_code = coalesce(values(postal_code), postal_code), city = coalesce(values(city), city),
            country = coalesce(values(country), country)""";
    private static final String UPDATE_LANGUAGE_TOO = UPDATE + ", language = values(language)";
    private static final String LANGUAGE_OF_A_NEW_CARD = "en";

    private final JdbcClient jdbc;
    private final Clock clock;

    CustomerRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Makes a card for each whose address is not known yet.
     *
     * @param run the import run that they came with; null for none
     */
    void insertMissing(Collection<NewCustomer> customers, Long run) {
        write(customers, "version = version", run);
    }

    /**
     * Makes the cards, and brings those that are known up to date with what is said; what is null stays. No card is
     * without a language: those of whom it is not said are written apart, lest the one of a new card becomes theirs.
     */
    void upsert(Collection<NewCustomer> customers, Long run) {
        var byLanguageSaid = customers.stream().collect(Collectors.partitioningBy(card -> card.language() != null));
        write(byLanguageSaid.get(true), UPDATE_LANGUAGE_TOO, run);
        write(byLanguageSaid.get(false), UPDATE, run);
    }

    private void write(Collection<NewCustomer> customers, String update, Long run) {
        for (var chunk : Chunks.of(customers, CHUNK)) {
            var rows = String.join(", ", Collections.nCopies(chunk.size(), ROW));
            jdbc.sql(INSERT + rows + " on duplicate key update " + update)
                    .params(parameters(chunk, run))
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

    /** The cards as they stand, without consents, by their ids. */
    Map<Long, CustomerCard> present(Collection<String> keys) {
        var found = new HashMap<Long, CustomerCard>();
        for (var chunk : Chunks.of(keys, CHUNK)) {
            jdbc.sql("""
                            select id, name, email, phone, language, street, postal_code, city, country
                            from customer where email_key in (:keys)""").param("keys", chunk).query(row -> {
                found.put(row.getLong("id"), card(row));
            });
        }
        return found;
    }

    private static CustomerCard card(ResultSet row) throws SQLException {
        return new CustomerCard(
                0,
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("language"),
                row.getString("street"),
                row.getString("postal_code"),
                row.getString("city"),
                row.getString("country"),
                false,
                false,
                "");
    }

    /** Addresses of the cards by their ids. */
    Map<Long, String> emails(Collection<Long> ids) {
        var found = new HashMap<Long, String>();
        for (var chunk : Chunks.of(ids, CHUNK)) {
            jdbc.sql("select id, email from customer where id in (:ids)")
                    .param("ids", chunk)
                    .query(row -> {
                        found.put(row.getLong("id"), row.getString("email"));
                    });
        }
        return found;
    }

    private List<Object> parameters(List<NewCustomer> chunk, Long run) {
        var now = UtcColumns.column(clock.now());
        var values = new ArrayList<>();
        for (var customer : chunk) {
            values.add(customer.name().strip());
            values.add(customer.email().strip());
            values.add(EmailKey.parse(customer.email()).orElseThrow().value());
            values.add(text(customer.phone()));
            values.add(Objects.requireNonNullElse(customer.language(), LANGUAGE_OF_A_NEW_CARD));
            values.add(text(customer.street()));
            values.add(text(customer.postalCode()));
            values.add(text(customer.city()));
            values.add(text(customer.country()));
            values.add(now);
            values.add(new SqlParameterValue(Types.BIGINT, run));
        }
        return values;
    }

    /** Null with its type: the driver would have to find that out, which costs more than the row. */
    private static SqlParameterValue text(String value) {
        return new SqlParameterValue(Types.VARCHAR, value);
    }
}
