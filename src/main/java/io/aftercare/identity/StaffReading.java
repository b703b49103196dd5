package io.aftercare.identity;

import io.aftercare.network.Centre;
import io.aftercare.shared.InputCheck;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns what was typed about an account into its details, and notes all that cannot be accepted. */
final class StaffReading {

    /** The languages that the desk speaks. */
    static final List<String> LANGUAGES = List.of("en", "ru");

    private final InputCheck check;

    StaffReading(InputCheck check) {
        this.check = check;
    }

    String username(String typed) {
        var username = Usernames.normal(typed);
        if (!Usernames.fits(username)) {
            check.problem("username", "staff-username-shape");
        }
        return username;
    }

    StaffDetails details(StaffInput input, List<Centre> known) {
        return new StaffDetails(
                displayName(input.displayName()),
                check.email("email", input.email()),
                language(input.language()),
                roles(input.roles()),
                centres(input, known.stream().map(Centre::code).collect(Collectors.toSet())),
                input.active());
    }

    String displayName(String typed) {
        return check.text("displayName", typed, 100);
    }

    String language(String typed) {
        var language = check.text("language", typed, 5);
        if (!language.isEmpty() && !LANGUAGES.contains(language)) {
            check.problem("language", "staff-language-unknown", language);
        }
        return language;
    }

    void password(String field, String typed) {
        PasswordLength.of(typed).note(field, check);
    }

    private Set<Role> roles(List<String> keys) {
        var roles = EnumSet.noneOf(Role.class);
        for (var key : keys) {
            Role.ofKey(key).ifPresentOrElse(roles::add, () -> check.problem("roles", "staff-role-unknown", key));
        }
        if (keys.isEmpty()) {
            check.problem("roles", "staff-role-missing");
        }
        return roles;
    }

    /** Everyone works somewhere; only an admin may belong to no centre. */
    private Set<String> centres(StaffInput input, Set<String> known) {
        for (var code : input.centres()) {
            if (!known.contains(code)) {
                check.problem("centres", "staff-centre-unknown", code);
            }
        }
        if (input.centres().isEmpty() && !input.roles().contains(Role.ADMIN.key())) {
            check.problem("centres", "staff-centre-missing");
        }
        return new TreeSet<>(input.centres());
    }
}
