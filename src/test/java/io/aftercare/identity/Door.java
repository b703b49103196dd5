package io.aftercare.identity;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One endpoint as the access matrix describes it: a line of {@code access-matrix.csv}.
 *
 * @param name  method and path pattern
 * @param roles who may; empty for anyone
 * @param scope what the address names: nothing that belongs to a centre, or a case, a task …
 */
record Door(String method, String path, Set<String> roles, Scope scope) {

    enum Scope {
        /** Belongs to no centre. */
        NONE,
        /** Belongs to no centre and need not be there. */
        NAMED,
        /** A case or what hangs on it: another centre's is not there. */
        CASE,
        TASK,
        /** The public's: the token decides. */
        TOKEN
    }

    static final Set<String> STAFF =
            Set.of("front-desk", "technician", "lead", "warehouse", "adjudicator", "manager", "admin");

    static Door parse(String line) {
        var cells = List.of(line.split("\\s*,\\s*"));
        var name = cells.get(0).split(" ", 2);
        var who = cells.get(1);
        var roles = who.equals("anyone") ? Set.<String>of() : who.equals("staff") ? STAFF : Set.of(who.split("\\s+"));
        return new Door(name[0], name[1], roles, Scope.valueOf(cells.get(2).toUpperCase(Locale.ROOT)));
    }

    String name() {
        return method + " " + path;
    }

    boolean isPublic() {
        return roles.isEmpty();
    }

    boolean isApi() {
        return path.startsWith("/api/");
    }

    boolean writes() {
        return !method.equals("GET");
    }
}
