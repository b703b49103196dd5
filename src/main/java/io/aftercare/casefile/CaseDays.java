package io.aftercare.casefile;

import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Days on the calendar of the centre that looks after a case. */
@Component
public class CaseDays {

    private final Clock clock;
    private final ServiceCentres centres;

    CaseDays(Clock clock, ServiceCentres centres) {
        this.clock = clock;
        this.centres = centres;
    }

    public LocalDate today(CaseFile file) {
        return clock.today(centres.get(file.centre()).zone());
    }
}
