package io.aftercare.identity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** One spelling of user names, the same on every database. */
final class Usernames {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

    /** Words that mean something else in addresses and timelines. */
    private static final Set<String> RESERVED = Set.of("new", "public", "customer", "system");

    private Usernames() {}

    static String normal(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    static boolean fits(String normal) {
        return SHAPE.matcher(normal).matches() && !RESERVED.contains(normal);
    }
}
