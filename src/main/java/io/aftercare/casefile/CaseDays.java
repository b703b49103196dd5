package io.aftercare.casefile;

import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
        return clock.today(zone(file));
    }

    /** The day on which the customer came with it: what was under warranty then is, however long the case takes. */
    public LocalDate opened(CaseFile file) {
        return LocalDate.ofInstant(file.openedAt(), zone(file));
    }

    private ZoneId zone(CaseFile file) {
        return centres.get(file.centre()).zone();
    }
}
