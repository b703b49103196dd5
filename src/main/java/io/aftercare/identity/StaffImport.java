package io.aftercare.identity;

import io.aftercare.network.Centre;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.InputCheck;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Loads accounts of staff. A password is needed for new ones and has to be changed at the first login, unless the file
 * says {@code false} under {@code mustChangePassword}; an account that is known keeps the password it has. An account that
 * was switched off stays so, and of the admins one remains: a row that would take the role from the last is refused.
 */
@Component
class StaffImport implements ImportTarget {

    private static final String USERNAME = "username";
    private static final String PASSWORD = "password";
    static final String MUST_CHANGE = "mustChangePassword";
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

    /** Passwords become what is kept of them, or the word for what is wrong with them; known accounts need none. */
    @Override
    public List<Row> sealed(List<Row> rows) {
        var known = members(rows).keySet();
        var seals = rows.parallelStream()
                .collect(Collectors.toMap(
                        Row::line,
                        row -> SealedPassword.of(
                                row.cell(PASSWORD), known.contains(key(row)) ? word -> "" : book::hash)));
        return rows.stream()
                .map(row -> row.with(PASSWORD, seals.get(row.line()).text()))
                .toList();
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
            return read(rows, members.activeWith(Role.ADMIN)).stream()
                    .flatMap(ImportedAccount::problems)
                    .toList();
        }

        /** The admins are locked before they are counted: whoever changes one of them at the same moment comes after. */
        @Override
        public List<RowProblem> store(List<Row> rows) {
            var accounts = read(rows, members.lockActiveWith(Role.ADMIN));
            accounts.stream().filter(ImportedAccount::isGood).forEach(this::keep);
            return accounts.stream().flatMap(ImportedAccount::problems).toList();
        }

        @Override
        public Set<String> known(Collection<String> keys) {
            return members.findByUsernameIn(keys).stream()
                    .map(StaffMember::username)
                    .collect(Collectors.toSet());
        }

        private void keep(ImportedAccount account) {
            var hash = account.isNew() ? account.password().text() : "";
            book.keepImported(account.username(), account.details(), hash, account.mustChange(), origin);
        }
    }

    private Map<String, StaffMember> members(List<Row> rows) {
        return members.findByUsernameIn(rows.stream().map(this::key).toList()).stream()
                .collect(Collectors.toMap(StaffMember::username, Function.identity()));
    }

    private List<ImportedAccount> read(List<Row> rows, List<StaffMember> admins) {
        var known = centres.all();
        var before = members(rows);
        var accounts = rows.stream()
                .map(row -> read(row, known, Optional.ofNullable(before.get(key(row)))))
                .toList();
        keepOne(new RemainingAdmins(admins), accounts);
        return accounts;
    }

    /** An admin may go if another comes, in whichever of the rows. */
    private static void keepOne(RemainingAdmins admins, List<ImportedAccount> accounts) {
        var good = accounts.stream().filter(ImportedAccount::isGood).toList();
        good.stream()
                .filter(ImportedAccount::isWorkingAdmin)
                .map(ImportedAccount::username)
                .forEach(admins::add);
        good.stream()
                .filter(account -> !account.isWorkingAdmin() && !admins.spare(account.username()))
                .forEach(account -> account.check().problem("roles", "staff-last-admin"));
    }

    private ImportedAccount read(Row row, List<Centre> known, Optional<StaffMember> before) {
        var check = new InputCheck();
        var reading = new StaffReading(check);
        var username = reading.username(row.cell(USERNAME));
        var details = reading.details(input(row, before.map(StaffMember::active).orElse(true)), known);
        var password = new SealedPassword(row.cell(PASSWORD));
        if (before.isEmpty() || !password.isNone()) {
            password.check(PASSWORD, before.isEmpty(), check);
        }
        if (!YES_OR_NO.contains(row.cell(MUST_CHANGE).toLowerCase(Locale.ROOT))) {
            check.problem(MUST_CHANGE, "staff-yes-or-no", row.cell(MUST_CHANGE));
        }
        return new ImportedAccount(row, username, details, password, before.isEmpty(), check);
    }

    private static StaffInput input(Row row, boolean active) {
        return new StaffInput(
                row.cell("displayName"),
                row.cell("email"),
                row.cell("language"),
                words(row.cell("roles")),
                words(row.cell("centres")),
                active,
                "");
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split("[;\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
