package io.aftercare.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A JDBC address with what we know about its kind of database.
 *
 * @param url as it was configured
 */
record DatabaseAddress(String url, Kind kind) {

    /** The databases we know: how their addresses carry parameters, which they need, and which do harm. */
    enum Kind {
        /**
         * Without {@code WRITE_DELAY=0} a killed process loses commits that were acknowledged; without the cache, by
         * default eight statements, every statement is parsed at every use.
         */
        H2(
                "jdbc:h2:",
                ";",
                ";",
                List.of("MODE=MySQL", "WRITE_DELAY=0", "DB_CLOSE_ON_EXIT=FALSE", "QUERY_CACHE_SIZE=512"),
                Map.of("database_to_lower", "breaks the second start")),
        /**
         * Without {@code nullCatalogMeansCurrent} the engine finds its tables in another schema of the server; without
         * the time zone both ways instants shift with the machine; with the server's own lock wait of 50 s a page would
         * hang long after its reader has gone, where five seconds and another try serve them. Without the cache the driver
         * parses every statement at every use, and it would ask the server twice more for each transaction that only reads.
         */
        MYSQL(
                "jdbc:mysql:",
                "?",
                "&",
                List.of(
                        "nullCatalogMeansCurrent=true",
                        "connectionTimeZone=UTC",
                        "forceConnectionTimeZoneToSession=true",
                        "sessionVariables=innodb_lock_wait_timeout=5",
                        "cachePrepStmts=true",
                        "prepStmtCacheSize=500",
                        "prepStmtCacheSqlLimit=8192",
                        "readOnlyPropagatesToServer=false"),
                Map.of(
                        "useaffectedrows", "makes an update without change look like a lost optimistic lock",
                        "rewritebatchedstatements", "hides the row counts that the engine's batches are checked by")),
        OTHER("jdbc:", "?", "&", List.of(), Map.of());

        private final String prefix;
        private final String first;
        private final String next;
        private final List<String> needed;
        private final Map<String, String> harmful;

        Kind(String prefix, String first, String next, List<String> needed, Map<String, String> harmful) {
            this.prefix = prefix;
            this.first = first;
            this.next = next;
            this.needed = needed;
            this.harmful = harmful;
        }
    }

    /** @throws IllegalStateException if the address carries a parameter that does harm */
    static DatabaseAddress of(String url) {
        var kind = Arrays.stream(Kind.values())
                .filter(each -> url.startsWith(each.prefix))
                .findFirst()
                .orElse(Kind.OTHER);
        var address = new DatabaseAddress(url, kind);
        address.refuseHarm();
        return address;
    }

    boolean embedded() {
        return kind == Kind.H2;
    }

    /** The address with the parameters that it needs and does not carry yet. */
    String completed() {
        var present = parameters();
        var missing = kind.needed.stream()
                .filter(parameter -> !present.containsKey(key(parameter)))
                .toList();
        if (missing.isEmpty()) {
            return url;
        }
        return url + glue() + String.join(kind.next, missing);
    }

    private String glue() {
        if (url.endsWith(kind.first) || url.endsWith(kind.next)) {
            return "";
        }
        return url.contains(kind.first) ? kind.next : kind.first;
    }

    private void refuseHarm() {
        parameters().forEach((key, value) -> {
            if (kind.harmful.containsKey(key) && !"false".equalsIgnoreCase(value)) {
                throw new IllegalStateException(
                        "The database address must not carry " + key + ": it " + kind.harmful.get(key));
            }
        });
    }

    /** The parameters by lower-case key. */
    private Map<String, String> parameters() {
        var start = url.indexOf(kind.first);
        if (start < 0) {
            return Map.of();
        }
        return Arrays.stream(url.substring(start + 1).split(kind.next))
                .filter(parameter -> !parameter.isBlank())
                .collect(Collectors.toMap(
                        DatabaseAddress::key,
                        parameter -> parameter.contains("=") ? parameter.substring(parameter.indexOf('=') + 1) : "true",
                        (earlier, later) -> later));
    }

    private static String key(String parameter) {
        return parameter.split("=", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
