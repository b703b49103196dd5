package io.aftercare.network;

import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.InputCheck;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Loads service centres; a region that is new is created under the name it has in the file. A centre that was closed
 * stays closed. Opening hours that cannot be read for certain are a problem of the row, but a bearable one: the centre
 * can be stored without them, as if closed then, so that no promise is made for hours that may not exist.
 */
@Component
class CentreImport implements ImportTarget {

    private static final String HOURS = "openingHours";
    private static final String CLOCK = "clock";
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");
    private static final Set<String> WORDS_FOR_YES_AND_NO = Set.of("true", "false", "");

    private final CentreBook book;

    CentreImport(CentreBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "centres";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "code",
                "name",
                "region",
                "zone",
                "street",
                "postalCode",
                "city",
                "country",
                "phone",
                "email",
                HOURS,
                "holidays",
                "families",
                "intake");
    }

    @Override
    public List<String> optionalColumns() {
        return List.of("latitude", "longitude", CLOCK);
    }

    @Override
    public Map<String, List<String>> synonyms() {
        return CentreWords.SYNONYMS;
    }

    @Override
    public String key(Row row) {
        return code(row);
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
            var known = CentreImport.this.known(rows);
            return rows.stream()
                    .flatMap(row -> read(row, known.get(code(row))).problems().stream())
                    .toList();
        }

        @Override
        public List<RowProblem> store(List<Row> rows) {
            var known = CentreImport.this.known(rows);
            var problems = new ArrayList<RowProblem>();
            for (var row : rows) {
                var centre = known.get(code(row));
                var found = read(row, centre);
                if (found.problems().stream().allMatch(RowProblem::bearable)) {
                    book.keep(code(row), centre, found.details(), origin);
                }
                problems.addAll(found.problems());
            }
            return problems;
        }

        @Override
        public Set<String> known(Collection<String> keys) {
            var known = new HashSet<>(book.codes());
            known.retainAll(keys);
            return known;
        }
    }

    private Map<String, ServiceCentre> known(List<Row> rows) {
        return book.known(rows.stream().map(CentreImport::code).toList());
    }

    private static String code(Row row) {
        return row.cell("code").toUpperCase(Locale.ROOT);
    }

    private CentreRead read(Row row, ServiceCentre known) {
        var check = new InputCheck();
        if (!CODE.matcher(code(row)).matches()) {
            check.problem("code", "centre-code-shape", row.cell("code"));
        }
        if (!WORDS_FOR_YES_AND_NO.contains(row.cell("intake").toLowerCase(Locale.ROOT))) {
            check.problem("intake", "centre-yes-or-no", row.cell("intake"));
        }
        var hours = OpeningHoursText.parse(row.cell(HOURS), clock(row, check));
        var details = book.read(input(row, hours, Optional.ofNullable(known)), check);
        var problems = new ArrayList<RowProblem>();
        check.problems().forEach(problem -> problems.add(at(row, problem)));
        hours.unread()
                .forEach(entry ->
                        problems.add(new RowProblem(row.line(), HOURS, "centre-hours-unread", List.of(entry), true)));
        return new CentreRead(details, problems);
    }

    private static HoursClock clock(Row row, InputCheck check) {
        var said = row.cell(CLOCK);
        if (!Set.of("", "12", "24").contains(said)) {
            check.problem(CLOCK, "centre-clock-unknown", said);
        }
        return said.equals("12") ? HoursClock.HALF_DAY : HoursClock.WHOLE_DAY;
    }

    /** A centre that is known keeps what the file says nothing about. */
    private static CentreInput input(Row row, OpeningHoursText hours, Optional<ServiceCentre> known) {
        var location = known.map(ServiceCentre::location)
                .filter(place ->
                        row.cell("latitude").isEmpty() && row.cell("longitude").isEmpty());
        return new CentreInput(
                row.cell("name"),
                row.cell("region"),
                row.cell("zone"),
                row.cell("street"),
                row.cell("postalCode"),
                row.cell("city"),
                row.cell("country"),
                row.cell("phone"),
                row.cell("email"),
                hours.spans(),
                row.cell("holidays"),
                row.cell("families"),
                Boolean.parseBoolean(row.cell("intake")),
                known.map(centre -> centre.view().active()).orElse(true),
                location.map(place -> degrees(place.latitude())).orElse(row.cell("latitude")),
                location.map(place -> degrees(place.longitude())).orElse(row.cell("longitude")));
    }

    private static String degrees(double value) {
        return new BigDecimal(String.valueOf(value)).toPlainString();
    }

    private static RowProblem at(Row row, FieldProblem problem) {
        var column = problem.field().startsWith("hours") ? HOURS : problem.field();
        return new RowProblem(row.line(), column, problem.code(), problem.args());
    }

    private record CentreRead(CentreDetails details, List<RowProblem> problems) {}
}
