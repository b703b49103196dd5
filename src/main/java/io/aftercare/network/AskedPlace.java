package io.aftercare.network;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody typed to say where they are: a town, a postal code or both, and after a comma, or as {@code D-} before
 * the code, the country or region if they like.
 *
 * @param town empty if only a code was typed
 * @param code empty if only a town was typed
 * @param land a country or region; empty if none was said
 */
record AskedPlace(String town, String code, String land) {

    /** So many characters of a postal code must agree before its centre counts as close by. */
    private static final int LEAST_POSTAL_PREFIX = 3;

    private static final int LEAST_TOWN_PREFIX = 3;

    /** Short, and no word of it is longer than the letters of a code: a street with its number is none. */
    private static final int LONGEST_POSTAL_CODE = 10;

    private static final String CODE = "(?:[\\p{L}\\d]{1,2}|\\d[\\p{L}\\d]*|\\p{L}{1,2}\\d[\\p{L}\\d]*)";
    private static final Pattern CODE_ONLY = Pattern.compile("(?=.*\\d)" + CODE + "(?: " + CODE + ")*");
    private static final Pattern CODE_FIRST = Pattern.compile("((?=\\D*\\d)" + CODE + "(?: " + CODE + ")*?) (\\D{3,})");
    private static final Pattern CODE_LAST = Pattern.compile("(\\D{3,}) (\\p{L}{0,2}\\d[\\p{L}\\d ]*)");
    private static final Pattern LAND_BEFORE_CODE = Pattern.compile("(\\p{L}{1,2})-(\\d.*)");

    static AskedPlace parse(String typed) {
        var parts = typed.strip().split(",", 2);
        var land = parts.length == 2 ? PlaceNames.folded(parts[1]) : "";
        var prefixed = LAND_BEFORE_CODE.matcher(parts[0].strip());
        if (prefixed.matches()) {
            return read(
                    PlaceNames.folded(prefixed.group(2)), land.isEmpty() ? PlaceNames.folded(prefixed.group(1)) : land);
        }
        return read(PlaceNames.folded(parts[0]), land);
    }

    private static AskedPlace read(String place, String land) {
        if (CODE_ONLY.matcher(place).matches()) {
            return new AskedPlace("", place.length() <= LONGEST_POSTAL_CODE ? PlaceNames.code(place) : "", land);
        }
        var first = CODE_FIRST.matcher(place);
        if (first.matches()) {
            return new AskedPlace(first.group(2).strip(), PlaceNames.code(first.group(1)), land);
        }
        var last = CODE_LAST.matcher(place);
        return last.matches()
                ? new AskedPlace(last.group(1).strip(), PlaceNames.code(last.group(2)), land)
                : new AskedPlace(place, "", land);
    }

    /** The centres there, those whose code agrees best first. Empty if none is in a place called so. */
    <T extends Place> List<T> among(List<T> places) {
        var there = find(places.stream().filter(place -> place.liesIn(land)).toList());
        return there.isEmpty() ? find(places) : there;
    }

    private <T extends Place> List<T> find(List<T> places) {
        return town.isEmpty() ? byCode(places) : byTown(places);
    }

    private <T extends Place> List<T> byTown(List<T> places) {
        var found = first(
                places,
                List.of(
                        place -> place.town().equals(town),
                        place -> town.length() >= LEAST_TOWN_PREFIX
                                && place.town().startsWith(town)));
        return found.stream()
                .sorted(Comparator.comparingInt((T place) -> -agreeing(place.postalCode())))
                .toList();
    }

    /** Codes that begin alike lie close together, those of the same length most likely in the same country. */
    private <T extends Place> List<T> byCode(List<T> places) {
        var prefixes = Stream.iterate(code.length(), length -> length >= LEAST_POSTAL_PREFIX, length -> length - 1)
                .map(length -> code.substring(0, length));
        var ways = prefixes.<Predicate<Place>>map(
                prefix -> place -> place.postalCode().startsWith(prefix));
        var known = Stream.concat(
                Stream.<Predicate<Place>>of(place -> place.postalCode().equals(code)), ways);
        return first(places, known.toList()).stream()
                .sorted(Comparator.comparing((T place) -> place.postalCode().length() != code.length()))
                .toList();
    }

    /** What the first of the ways finds that finds anything; nothing typed finds nothing. */
    private <T extends Place> List<T> first(List<T> places, List<Predicate<Place>> ways) {
        return ways.stream()
                .filter(way -> !town.isEmpty() || !code.isEmpty())
                .map(way -> places.stream().filter(way).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private int agreeing(String postal) {
        var length = 0;
        while (length < Math.min(postal.length(), code.length()) && postal.charAt(length) == code.charAt(length)) {
            length++;
        }
        return length;
    }

    /** Where something is, all folded. */
    interface Place {

        String town();

        String postalCode();

        /** Whether it lies in this country or region, by code or name. */
        boolean liesIn(String land);
    }
}
