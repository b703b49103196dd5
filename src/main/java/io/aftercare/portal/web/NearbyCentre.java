package io.aftercare.portal.web;

import io.aftercare.network.NearCentre;
import java.util.List;

/**
 * A centre that is near to a customer.
 *
 * @param kilometres the way by air; null if it lies in the very place that was asked for, or nobody has said where
 * @param hours      one line for days in a row that are alike, such as {@code Mon–Fri 10:00–18:00}
 * @param openNow    until when it is open, or when it opens next, by its own clock; null if nobody has said
 */
record NearbyCentre(
        String code,
        String name,
        String street,
        String postalCode,
        String city,
        String phone,
        Long kilometres,
        List<String> hours,
        String openNow) {

    static NearbyCentre of(NearCentre centre, HoursWords words, String openNow) {
        return new NearbyCentre(
                centre.code(),
                centre.name(),
                centre.street(),
                centre.postalCode(),
                centre.city(),
                centre.phone(),
                centre.kilometres() == null ? null : Math.max(1, Math.round(centre.kilometres())),
                words.lines(centre.hours()),
                openNow);
    }
}
