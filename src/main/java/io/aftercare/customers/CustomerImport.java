package io.aftercare.customers;

import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.ImportTarget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Loads customer cards; the email address tells them apart. What a cell leaves empty stays as it is on a known card.
 * Consents are not loaded: a customer gives them in person.
 */
@Component
class CustomerImport implements ImportTarget {

    private static final String EMAIL = "email";
    private static final String NAME = "name";
    private static final String LANGUAGE = "language";

    private final CustomerRows customers;
    private final CustomerImportTrail trail;

    CustomerImport(CustomerRows customers, CustomerImportTrail trail) {
        this.customers = customers;
        this.trail = trail;
    }

    @Override
    public String name() {
        return "customers";
    }

    @Override
    public List<String> columns() {
        return List.of(EMAIL, NAME);
    }

    @Override
    public List<String> optionalColumns() {
        return List.of(LANGUAGE, "phone", "street", "postalCode", "city", "country");
    }

    @Override
    public Map<String, List<String>> synonyms() {
        return Map.of(
                EMAIL,
                List.of("e-mail", "mail", "email address", "почта", "электронная почта"),
                NAME,
                List.of("full name", "customer", "имя", "фио", "клиент"),
                LANGUAGE,
                List.of("lang", "язык"),
                "phone",
                List.of("telephone", "tel", "mobile", "телефон"),
                "street",
                List.of("address", "адрес", "улица"),
                "postalCode",
                List.of("zip", "zip code", "postcode", "индекс"),
                "city",
                List.of("town", "город"),
                "country",
                List.of("страна"));
    }

    @Override
    public String key(Row row) {
        return EmailKey.parse(row.cell(EMAIL)).map(EmailKey::value).orElse("");
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
            return rows.stream().flatMap(CustomerImport::problems).toList();
        }

        @Override
        public List<RowProblem> store(List<Row> rows) {
            var problems = new ArrayList<RowProblem>();
            var good = new ArrayList<NewCustomer>();
            for (var row : rows) {
                var found = problems(row).toList();
                problems.addAll(found);
                if (found.isEmpty()) {
                    good.add(card(row));
                }
            }
            trail.around(origin, good, () -> customers.upsert(good, origin.run()));
            return problems;
        }

        @Override
        public Set<String> known(Collection<String> keys) {
            return customers.ids(keys).keySet();
        }
    }

    private static Stream<RowProblem> problems(Row row) {
        return CustomerRules.problemsOfWhatIsSaid(card(row)).stream().map(problem -> at(row, problem));
    }

    private static RowProblem at(Row row, FieldProblem problem) {
        return new RowProblem(row.line(), problem.field(), problem.code(), problem.args());
    }

    private static NewCustomer card(Row row) {
        var language = said(row, LANGUAGE);
        return new NewCustomer(
                row.cell(NAME),
                row.cell(EMAIL),
                said(row, "phone"),
                language == null ? null : language.toLowerCase(Locale.ROOT),
                said(row, "street"),
                said(row, "postalCode"),
                said(row, "city"),
                said(row, "country"),
                false);
    }

    private static String said(Row row, String column) {
        return row.cell(column).isEmpty() ? null : row.cell(column);
    }
}
