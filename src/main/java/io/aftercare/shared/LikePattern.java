package io.aftercare.shared;

import java.util.Locale;

/** Patterns for LIKE with {@code escape '!'}: what a person typed is looked for as it stands, in lower case. */
public final class LikePattern {

    private LikePattern() {}

    /** Matches what contains the text; everything if it is null or blank. */
    public static String containing(String typed) {
        return "%" + startingWith(typed);
    }

    /** Matches what starts with the text; everything if it is null or blank. */
    public static String startingWith(String typed) {
        var text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
