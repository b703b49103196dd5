package io.aftercare.portal.web;

import io.aftercare.network.GeoPoint;
import io.aftercare.network.NearCentre;
import io.aftercare.network.NearestCentres;
import io.aftercare.shared.InvalidInputException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Finds the centres near to what a customer typed, or to where the phone is. Neither is kept. */
@Component
class NearbyCentres {

    private static final int SHOWN = 5;
    private static final int LONGEST_PLACE = 80;

    /** About a kilometre: enough to find a centre, too little to find a person. */
    private static final double ROUNDED_TO = 100;

    private final NearestCentres nearest;
    private final OpenWords open;

    NearbyCentres(NearestCentres nearest, OpenWords open) {
        this.open = open;
        this.nearest = nearest;
    }

    /** Where somebody is: a town or postal code, or a position in degrees. */
    record Question(String place, Double lat, Double lon) {

        boolean isEmpty() {
            return lat == null && lon == null && (place == null || place.isBlank());
        }
    }

    /** @throws InvalidInputException if nothing is asked, or there is no such position */
    List<NearbyCentre> find(Question question, Locale locale) {
        var words = new HoursWords(locale);
        var found = near(question);
        var now = open.of(found.stream().map(NearCentre::code).toList(), locale);
        return found.stream()
                .map(centre -> NearbyCentre.of(centre, words, now.get(centre.code())))
                .toList();
    }

    private List<NearCentre> near(Question question) {
        if (question.isEmpty()) {
            throw new InvalidInputException("place", "nearest-place-missing");
        }
        if (question.lat() == null && question.lon() == null) {
            if (question.place().strip().length() > LONGEST_PLACE) {
                throw new InvalidInputException("place", "text-too-long", LONGEST_PLACE);
            }
            return nearest.to(question.place(), SHOWN);
        }
        if (question.lat() == null || question.lon() == null || !GeoPoint.exists(question.lat(), question.lon())) {
            throw new InvalidInputException("lat", "nearest-no-position");
        }
        return nearest.to(new GeoPoint(rounded(question.lat()), rounded(question.lon())), SHOWN);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * ROUNDED_TO) / ROUNDED_TO;
    }
}
