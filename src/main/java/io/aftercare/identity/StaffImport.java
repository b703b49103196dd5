package io.aftercare.identity;

import io.aftercare.network.Centre;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.InputCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Loads accounts of staff. A password is needed for new ones and has to be changed at the first login, unless the file
 * says {@code false} under {@code mustChangePassword}; an account that is known keeps the password it has. An account that
 * was switched off stays so, and the last admin stays one.
 */
@Component
class StaffImport implements ImportTarget, ImportTarget.Loading {

    private static final String USERNAME = "username";
    private static final String PASSWORD = "password";
    private static final String MUST_CHANGE = "mustChangePassword";
    private static final Set<String> YES_OR_NO = Set.of("", "true", "false");

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
    public List<String> optionalColumns() {
        return List.of(MUST_CHANGE);
    }

    @Override
    public Set<String> secretColumns() {
        return Set.of(PASSWORD);
    }

    @Override
    public Map<String, List<String>> synonyms() {
        return Map.of(
                USERNAME,
                List.of("user", "login", "user name", "логин", "пользователь"),
                "displayName",
                List.of("name", "full name", "имя", "фио"),
                "email",
                List.of("e-mail", "mail", "почта"),
                "language",
                List.of("lang", "язык"),
                "roles",
                List.of("role", "роль", "роли"),
                "centres",
                List.of("centre", "center", "centers", "branch", "центр", "центры"));
    }

    @Override
    public String key(Row row) {
        return row.cell(USERNAME).toLowerCase(Locale.ROOT);
    }

    @Override
    public Loading open() {
        return this;
    }

    @Override
    public List<RowProblem> check(List<Row> rows) {
        var known = centres.all();
        return rows.stream().flatMap(row -> problems(row, read(row, known))).toList();
    }

    @Override
    public List<RowProblem> store(List<Row> rows) {
        var known = centres.all();
        var hashes = hashes(rows);
        var problems = new ArrayList<RowProblem>();
        for (var row : rows) {
            var reading = read(row, known);
            if (reading.check().problems().isEmpty()) {
                book.keepHashed(
                        reading.username(), reading.details(), hashes.getOrDefault(row.line(), ""), mustChange(row));
            }
            problems(row, reading).forEach(problems::add);
        }
        return problems;
    }

    @Override
    public Set<String> known(Collection<String> keys) {
        return keys.stream()
                .filter(key -> members.findByUsername(key).isPresent())
                .collect(Collectors.toSet());
    }

    private static Stream<RowProblem> problems(Row row, Account account) {
        return account.check().problems().stream()
                .map(problem -> new RowProblem(row.line(), problem.field(), problem.code(), problem.args()));
    }

    /** By line, made on all processors: one password after the other would take minutes for a large staff. */
    private Map<Integer, String> hashes(List<Row> rows) {
        var known = known(rows.stream().map(this::key).toList());
        return rows.parallelStream()
                .filter(row -> isAcceptable(row.cell(PASSWORD)) && !known.contains(key(row)))
                .collect(Collectors.toMap(Row::line, row -> book.hash(row.cell(PASSWORD))));
    }

    private static boolean isAcceptable(String password) {
        var check = new InputCheck();
        new StaffReading(check).password(PASSWORD, password);
        return check.problems().isEmpty();
    }

    private Account read(Row row, List<Centre> known) {
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
        if (!YES_OR_NO.contains(row.cell(MUST_CHANGE).toLowerCase(Locale.ROOT))) {
            check.problem(MUST_CHANGE, "staff-yes-or-no", row.cell(MUST_CHANGE));
        }
        return new Account(username, details, check);
    }

    private static boolean mustChange(Row row) {
        return !row.cell(MUST_CHANGE).equalsIgnoreCase("false");
    }

    private record Account(String username, StaffDetails details, InputCheck check) {}

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
