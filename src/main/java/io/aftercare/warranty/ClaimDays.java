package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What day it is where a case is looked after. */
@Component
class ClaimDays {

    private final Clock clock;
    private final ServiceCentres centres;

    ClaimDays(Clock clock, ServiceCentres centres) {
        this.clock = clock;
        this.centres = centres;
    }

    LocalDate today(CaseFile file) {
        return clock.today(centres.get(file.centre()).zone());
    }
}
