package io.aftercare.identity;

import io.aftercare.network.Centre;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.InputCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads accounts of staff. A password is needed for new ones only; without one the account keeps what it has. An account
 * that was switched off stays so, and the last admin stays one.
 */
@Component
class StaffImport implements ImportTarget {

    private static final String USERNAME = "username";
    private static final String PASSWORD = "password";

    private final StaffBook book;
    private final StaffMembers members;
    private final ServiceCentres centres;

    StaffImport(StaffBook book, StaffMembers members, ServiceCentres centres) {
        this.book = book;
        this.members = members;
        this.centres = centres;
    }

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public List<String> columns() {
        return List.of(USERNAME, "displayName", "email", "language", "roles", "centres", PASSWORD);
    }

    @Override
    @Transactional
    public List<RowProblem> load(List<Row> rows) {
        var known = centres.all();
        var hashes = hashes(rows);
        var problems = new ArrayList<RowProblem>();
        for (var row : rows) {
            var hash = hashes.getOrDefault(row.line(), "");
            for (var problem : keep(row, known, hash).problems()) {
                problems.add(new RowProblem(row.line(), problem.field(), problem.code(), problem.args()));
            }
        }
        return problems;
    }

    /** By line, made on all processors: one password after the other would take minutes for a large staff. */
    private Map<Integer, String> hashes(List<Row> rows) {
        return rows.parallelStream()
                .filter(row -> isAcceptable(row.cell(PASSWORD)))
                .collect(Collectors.toMap(Row::line, row -> book.hash(row.cell(PASSWORD))));
    }

    private static boolean isAcceptable(String password) {
        var check = new InputCheck();
        new StaffReading(check).password(PASSWORD, password);
        return check.problems().isEmpty();
    }

    private InputCheck keep(Row row, List<Centre> known, String passwordHash) {
        var check = new InputCheck();
        var reading = new StaffReading(check);
        var username = reading.username(row.cell(USERNAME));
        var before = members.findByUsername(username);
        var details = reading.details(input(row, before.map(StaffMember::active).orElse(true)), known);
        var password = row.cell(PASSWORD);
        if (!password.isEmpty() || before.isEmpty()) {
            reading.password(PASSWORD, password);
        }
        if (!details.roles().contains(Role.ADMIN)
                && before.filter(book::isLastAdmin).isPresent()) {
            check.problem("roles", "staff-last-admin");
        }
        if (check.problems().isEmpty()) {
            book.keepHashed(username, details, passwordHash, false);
        }
        return check;
    }

    private static StaffInput input(Row row, boolean active) {
        return new StaffInput(
                row.cell("displayName"),
                row.cell("email"),
                row.cell("language"),
                words(row.cell("roles")),
                words(row.cell("centres")),
                active,
                row.cell(PASSWORD));
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split("[;\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
