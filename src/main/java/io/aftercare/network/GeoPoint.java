package io.aftercare.network;

import java.math.BigDecimal;

/** A place on earth in degrees; north and east are positive. */
public record GeoPoint(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0;

    /** @throws IllegalArgumentException if there is no such place */
    public GeoPoint {
        if (!exists(latitude, longitude)) {
            throw new IllegalArgumentException("no place on earth: " + latitude + ", " + longitude);
        }
    }

    /** As people write it: degrees north and east with a point. */
    @Override
    public String toString() {
        return degrees(latitude) + " " + degrees(longitude);
    }

    /** Degrees in the spelling of the forms, never with an exponent. */
    public static String degrees(double value) {
        return new BigDecimal(String.valueOf(value)).toPlainString();
    }

    /** Whether there is such a place. */
    public static boolean exists(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    /** The way along the earth's surface in kilometres, by the haversine formula; within 0.6 % of the ellipsoid's. */
    public double kilometresTo(GeoPoint other) {
        var north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        var east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        var chord = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
