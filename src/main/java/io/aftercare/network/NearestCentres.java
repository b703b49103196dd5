package io.aftercare.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the active centres nearest to a position, or to a town or postal code by those of the centres. */
@Component
@Transactional(readOnly = true)
public class NearestCentres {

    private final JdbcClient jdbc;
    private final ServiceCentreRecords centres;

    NearestCentres(JdbcClient jdbc, ServiceCentreRecords centres) {
        this.jdbc = jdbc;
        this.centres = centres;
    }

    /** The nearest first; centres of which nobody has said where they are do not appear. */
    public List<NearCentre> to(GeoPoint position, int limit) {
        return views(nearest(spots(), position::kilometresTo, limit));
    }

    /**
     * The centres of this town or postal code first, also those of which nobody has said where they are, then the
     * others by their way from these. Empty if no centre is in a place called so: where it lies we do not know.
     */
    public List<NearCentre> to(String place, int limit) {
        var all = spots();
        var there = AskedPlace.parse(place).among(all);
        var ways = new LinkedHashMap<String, Double>();
        there.stream().limit(limit).forEach(spot -> ways.put(spot.code(), null));
        var others = all.stream().filter(spot -> !there.contains(spot)).toList();
        ways.putAll(nearest(others, point -> kilometresFrom(there, point), limit - ways.size()));
        return views(ways);
    }

    /** The way to each, the nearest first. */
    private static Map<String, Double> nearest(List<Spot> all, Function<GeoPoint, Double> way, int limit) {
        return all.stream()
                .filter(spot -> spot.point() != null)
                .map(spot -> Map.entry(spot.code(), way.apply(spot.point())))
                .filter(entry -> entry.getValue() < Double.MAX_VALUE)
                .sorted(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(Math.max(0, limit))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private static double kilometresFrom(List<Spot> there, GeoPoint point) {
        return there.stream()
                .filter(spot -> spot.point() != null)
                .mapToDouble(spot -> spot.point().kilometresTo(point))
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private List<Spot> spots() {
        return jdbc.sql("select code, city, postal_code, region, country, latitude, longitude"
                        + " from service_centre where active = true order by code")
                .query((row, n) -> {
                    var latitude = row.getObject("latitude", Double.class);
                    var longitude = row.getObject("longitude", Double.class);
                    return new Spot(
                            row.getString("code"),
                            PlaceNames.folded(row.getString("city")),
                            PlaceNames.code(row.getString("postal_code")),
                            PlaceNames.folded(row.getString("region")),
                            new Country(row.getString("country")),
                            latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude));
                })
                .list();
    }

    /** In the order of the ways; asks for all at once. */
    private List<NearCentre> views(Map<String, Double> ways) {
        if (ways.isEmpty()) {
            return List.of();
        }
        var found = centres.findWithHoursByCodeIn(ways.keySet()).stream()
                .collect(Collectors.toMap(ServiceCentre::code, Function.identity()));
        return ways.entrySet().stream()
                .map(way -> view(found.get(way.getKey()), way.getValue()))
                .toList();
    }

    private static NearCentre view(ServiceCentre record, Double kilometres) {
        var centre = record.view();
        return new NearCentre(
                centre.code(),
                centre.name(),
                centre.street(),
                centre.postalCode(),
                centre.city(),
                centre.phone(),
                kilometres,
                CentreSheet.hours(record.week()));
    }

    /** @param point null if nobody has said where it is */
    private record Spot(String code, String town, String postalCode, String region, Country country, GeoPoint point)
            implements AskedPlace.Place {

        /** A region is known by its code or its last part: US-MN is MN. */
        @Override
        public boolean liesIn(String land) {
            return !land.isEmpty() && (region.equals(land) || region.endsWith(" " + land) || country.isCalled(land));
        }
    }
}
