package io.aftercare.identity;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One endpoint as the access matrix describes it: a line of {@code access-matrix.csv}.
 *
 * @param name  method and path pattern
 * @param roles who may; empty for anyone
 * @param scope what the address names
 */
record Door(String method, String path, Set<String> roles, Scope scope) {

    /** What somebody finds who asks for a thing of another centre. */
    enum Elsewhere {
        /** The same as what is not there. */
        HIDDEN,
        /** It may be read by all staff, but changed only where it belongs. */
        LOCKED,
        /** No centre owns it. */
        SHARED
    }

    enum Scope {
        /** Names nothing. */
        NONE(Elsewhere.SHARED),
        /** Names what need not be there. */
        NAMED(Elsewhere.SHARED),
        CASE(Elsewhere.HIDDEN),
        TASK(Elsewhere.HIDDEN),
        /** A file of a case, under the case's number. */
        FILE(Elsewhere.HIDDEN),
        /** What is printed about a case. */
        PAPER(Elsewhere.HIDDEN),
        /** A case that was refused. */
        LETTER(Elsewhere.HIDDEN),
        /** A repair order that was tested. */
        ORDER(Elsewhere.HIDDEN),
        PARCEL(Elsewhere.HIDDEN),
        MESSAGE(Elsewhere.HIDDEN),
        ACCOUNT(Elsewhere.HIDDEN),
        INCIDENT(Elsewhere.HIDDEN),
        /** An incident that the door settles; one that is settled already is told so. */
        INCIDENT_ACT(Elsewhere.HIDDEN),
        CUSTOMER(Elsewhere.SHARED),
        CUSTOMER_CARD(Elsewhere.LOCKED),
        UNIT(Elsewhere.SHARED),
        UNIT_CARD(Elsewhere.LOCKED),
        CENTRE(Elsewhere.SHARED),
        CENTRE_CARD(Elsewhere.LOCKED),
        PRODUCT(Elsewhere.SHARED),
        FAMILY(Elsewhere.SHARED),
        CODE(Elsewhere.SHARED),
        TERMS(Elsewhere.SHARED),
        RUN(Elsewhere.SHARED),
        SOURCE(Elsewhere.SHARED),
        /** The public's: the link decides. */
        TOKEN(Elsewhere.HIDDEN),
        /** The same, of a case that was refused. */
        TOKEN_LETTER(Elsewhere.HIDDEN),
        /** The same, of a case whose unit was tested. */
        TOKEN_REPORT(Elsewhere.HIDDEN),
        TOKEN_PAPER(Elsewhere.HIDDEN),
        /** A file under a link. */
        TOKEN_FILE(Elsewhere.HIDDEN);

        private final Elsewhere elsewhere;

        Scope(Elsewhere elsewhere) {
            this.elsewhere = elsewhere;
        }

        Elsewhere elsewhere() {
            return elsewhere;
        }
    }

    static final Set<String> STAFF =
            Set.of("front-desk", "technician", "lead", "warehouse", "adjudicator", "manager", "admin");

    static Door parse(String line) {
        var cells = List.of(line.split("\\s*,\\s*"));
        var name = cells.get(0).split(" ", 2);
        var who = cells.get(1);
        var roles = who.equals("anyone") ? Set.<String>of() : who.equals("staff") ? STAFF : Set.of(who.split("\\s+"));
        var scope = cells.get(2).toUpperCase(Locale.ROOT).replace('-', '_');
        return new Door(name[0], name[1], roles, Scope.valueOf(scope));
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

    boolean mayBeCalledBy(String role) {
        return isPublic() || roles.contains(role);
    }
}
