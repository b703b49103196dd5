package io.aftercare.casefile;

import io.aftercare.messaging.CaseCentres;
import io.aftercare.network.ServiceCentres;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Tells the outbox whose business a case is. */
@Component
class ResponsibleCentres implements CaseCentres {

    private final CaseBook book;
    private final ServiceCentres centres;

    ResponsibleCentres(CaseBook book, ServiceCentres centres) {
        this.book = book;
        this.centres = centres;
    }

    @Override
    public String centreOf(String caseNumber) {
        return book.get(caseNumber).centre();
    }

    @Override
    public ZoneId zoneOf(String centre) {
        return centres.get(centre).zone();
    }
}
