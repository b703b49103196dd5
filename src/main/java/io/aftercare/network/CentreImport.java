package io.aftercare.network;

import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.InputCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads service centres; a region that is new is created under the name it has in the file. A centre that was closed
 * stays closed.
 */
@Component
class CentreImport implements ImportTarget {

    private static final String HOURS = "openingHours";
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
    @Transactional
    public List<RowProblem> load(List<Row> rows) {
        var problems = new ArrayList<RowProblem>();
        for (var row : rows) {
            var check = new InputCheck();
            var code = row.cell("code").toUpperCase(Locale.ROOT);
            if (!CODE.matcher(code).matches()) {
                check.problem("code", "centre-code-shape", row.cell("code"));
            }
            var details = new CentreReading(check).read(input(row, check, book.worksOrIsNew(code)));
            if (check.problems().isEmpty()) {
                book.keep(code, details);
            }
            check.problems().forEach(problem -> problems.add(at(row, problem)));
        }
        return problems;
    }

    private static CentreInput input(Row row, InputCheck check, boolean active) {
        var hours = OpeningHoursText.parse(row.cell(HOURS));
        if (hours.isEmpty()) {
            check.problem(HOURS, "centre-hours-shape", row.cell(HOURS));
        }
        if (!WORDS_FOR_YES_AND_NO.contains(row.cell("intake").toLowerCase(Locale.ROOT))) {
            check.problem("intake", "centre-yes-or-no", row.cell("intake"));
        }
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
                hours.orElse(List.of()),
                row.cell("holidays"),
                row.cell("families"),
                Boolean.parseBoolean(row.cell("intake")),
                active);
    }

    private static RowProblem at(Row row, FieldProblem problem) {
        var column = problem.field().startsWith("hours") ? HOURS : problem.field();
        return new RowProblem(row.line(), column, problem.code(), problem.args());
    }
}
