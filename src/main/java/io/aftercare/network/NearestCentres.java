package io.aftercare.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the active centres nearest to a position, or to a town or postal code by those of the centres. */
@Component
@Transactional(readOnly = true)
public class NearestCentres {

    /** So many characters of a postal code must agree before its centre counts as close by. */
    private static final int LEAST_POSTAL_PREFIX = 3;

    /** Short, and no word of it is longer than the letters of a code: a street with its number is none. */
    private static final int LONGEST_POSTAL_CODE = 10;

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private final JdbcClient jdbc;
    private final ServiceCentreRecords centres;

    NearestCentres(JdbcClient jdbc, ServiceCentreRecords centres) {
        this.jdbc = jdbc;
        this.centres = centres;
    }

    /** The nearest first; centres of which nobody has said where they are do not appear. */
    public List<NearCentre> to(GeoPoint position, int limit) {
        return nearest(spots(), position::kilometresTo, limit);
    }

    /**
     * The centres of this town or postal code first, also those of which nobody has said where they are, then the
     * others by their way from these. Empty if no centre is in a place called so: where it lies we do not know.
     */
    public List<NearCentre> to(String place, int limit) {
        var all = spots();
        var there = there(all, place.strip().toLowerCase(Locale.ROOT));
        var found = new ArrayList<NearCentre>();
        there.stream().limit(limit).forEach(spot -> found.add(view(spot.code(), null)));
        var others = all.stream().filter(spot -> !there.contains(spot)).toList();
        found.addAll(nearest(others, point -> kilometresFrom(there, point), limit - found.size()));
        return found;
    }

    private List<NearCentre> nearest(List<Spot> all, Function<GeoPoint, Double> way, int limit) {
        var ways = new HashMap<String, Double>();
        all.stream()
                .filter(spot -> spot.point() != null)
                .forEach(spot -> ways.put(spot.code(), way.apply(spot.point())));
        return ways.entrySet().stream()
                .filter(entry -> entry.getValue() < Double.MAX_VALUE)
                .sorted(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(Math.max(0, limit))
                .map(entry -> view(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static double kilometresFrom(List<Spot> there, GeoPoint point) {
        return there.stream()
                .filter(spot -> spot.point() != null)
                .mapToDouble(spot -> spot.point().kilometresTo(point))
                .min()
                .orElse(Double.MAX_VALUE);
    }

    /** The first of the ways to understand the place that finds anything; nothing typed finds nothing. */
    private static List<Spot> there(List<Spot> all, String place) {
        var code = place.replaceAll("[\\s-]", "");
        var town = place.length() < 3 ? place : place.split(",")[0].strip();
        if (code.isEmpty() || town.isEmpty()) {
            return List.of();
        }
        var ways = List.<Predicate<Spot>>of(
                spot -> spot.city().equals(town) || spot.postal().equals(code),
                spot -> town.length() >= 3 && spot.city().startsWith(town));
        return ways.stream()
                .map(way -> all.stream().filter(way).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> isCode(place) ? byPrefix(all, code) : List.of());
    }

    private static boolean isCode(String place) {
        return place.length() <= LONGEST_POSTAL_CODE
                && place.chars().anyMatch(Character::isDigit)
                && !WORD.matcher(place).find();
    }

    /** Codes that begin alike lie close together. */
    private static List<Spot> byPrefix(List<Spot> all, String code) {
        for (var length = code.length() - 1; length >= LEAST_POSTAL_PREFIX; length--) {
            var prefix = code.substring(0, length);
            var found = all.stream()
                    .filter(spot -> spot.postal().startsWith(prefix))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Spot> spots() {
        return jdbc
                .sql("select code, city, postal_code, latitude, longitude from service_centre where active = true")
                .query((row, n) -> {
                    var latitude = row.getObject("latitude", Double.class);
                    var longitude = row.getObject("longitude", Double.class);
                    return new Spot(
                            row.getString("code"),
                            row.getString("city").toLowerCase(Locale.ROOT),
                            row.getString("postal_code")
                                    .toLowerCase(Locale.ROOT)
                                    .replaceAll("[\\s-]", ""),
                            latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude));
                })
                .list()
                .stream()
                .sorted(Comparator.comparing(Spot::code))
                .toList();
    }

    private NearCentre view(String code, Double kilometres) {
        var record = centres.findByCode(code).orElseThrow();
        var centre = record.view();
        return new NearCentre(
                code,
                centre.name(),
                centre.street(),
                centre.postalCode(),
                centre.city(),
                centre.phone(),
                kilometres,
                CentreSheet.hours(record.details()));
    }

    /** @param point null if nobody has said where it is */
    private record Spot(String code, String city, String postal, GeoPoint point) {}
}
