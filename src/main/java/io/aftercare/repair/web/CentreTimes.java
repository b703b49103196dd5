package io.aftercare.repair.web;

import io.aftercare.network.ServiceCentres;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Prints instants in the zone of a centre and the language of the reader. */
@Component
class CentreTimes {

    private final ServiceCentres centres;

    CentreTimes(ServiceCentres centres) {
        this.centres = centres;
    }

    /** @return null for no instant */
    String print(Instant instant, String centre, Locale locale) {
        if (instant == null) {
            return null;
        }
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", locale)
                .format(instant.atZone(centres.get(centre).zone()));
    }
}
