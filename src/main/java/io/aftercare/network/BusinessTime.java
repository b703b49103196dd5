package io.aftercare.network;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Arithmetic in a centre's opening hours: closed hours and holidays do not count. */
@Component
public class BusinessTime {

    private final ServiceCentreRecords centres;

    BusinessTime(ServiceCentreRecords centres) {
        this.centres = centres;
    }

    /**
     * The instant at which so much opening time of the centre has passed. A centre without any opening hours is
     * treated as always open, and so is one that does not exist.
     */
    @Transactional(readOnly = true)
    public Instant add(String centre, Instant from, Duration openTime) {
        return centres.findByCode(centre)
                .map(ServiceCentre::hours)
                .map(hours -> hours.add(from, openTime))
                .orElseGet(() -> from.plus(openTime));
    }

    /** How much opening time of the centre lies between the two; nothing if the second is not the later one. */
    @Transactional(readOnly = true)
    public Duration between(String centre, Instant from, Instant to) {
        return centres.findByCode(centre)
                .map(ServiceCentre::hours)
                .map(hours -> hours.between(from, to))
                .orElseGet(() -> to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO);
    }
}
