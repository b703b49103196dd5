package io.aftercare.network;

import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.InputCheck;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Loads service centres; a region that is new is created under the name it has in the file. What a file has no column
 * for, or leaves empty in a row, stays as it is on a centre that is known: a file can put something else in its place,
 * only people can take it away. A centre that was closed stays closed. Opening hours that cannot be read for certain are
 * a problem of the row, but a bearable one: the centre can be stored with the hours known of such days, or else as if
 * closed then, so that no promise is made for hours that may not exist.
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
        var details = book.read(input(row, hours, before(known)), check);
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

    private static CentreInput before(ServiceCentre known) {
        return known == null ? CentreInput.NEW : CentreInput.of(known.details());
    }

    private static CentreInput input(Row row, OpeningHoursText hours, CentreInput known) {
        var placed = !row.cell("latitude").isEmpty() || !row.cell("longitude").isEmpty();
        return new CentreInput(
                said(row, "name", known.name()),
                said(row, "region", known.region()),
                said(row, "zone", known.zone()),
                said(row, "street", known.street()),
                said(row, "postalCode", known.postalCode()),
                said(row, "city", known.city()),
                said(row, "country", known.country()),
                said(row, "phone", known.phone()),
                said(row, "email", known.email()),
                hours.over(known.hours()),
                said(row, "holidays", known.holidays()),
                said(row, "families", known.families()),
                row.cell("intake").isEmpty() ? known.intake() : Boolean.parseBoolean(row.cell("intake")),
                known.active(),
                placed ? row.cell("latitude") : known.latitude(),
                placed ? row.cell("longitude") : known.longitude());
    }

    private static String said(Row row, String column, String known) {
        return row.cell(column).isEmpty() ? known : row.cell(column);
    }

    private static RowProblem at(Row row, FieldProblem problem) {
        var column = problem.field().startsWith("hours") ? HOURS : problem.field();
        return new RowProblem(row.line(), column, problem.code(), problem.args());
    }

    private record CentreRead(CentreDetails details, List<RowProblem> problems) {}
}
