package io.aftercare.casefile;

import io.aftercare.messaging.CaseCentres;
import org.springframework.stereotype.Component;

/** Tells the outbox whose business a case is. */
@Component
class ResponsibleCentres implements CaseCentres {

    private final CaseBook book;

    ResponsibleCentres(CaseBook book) {
        this.book = book;
    }

    @Override
    public String centreOf(String caseNumber) {
        return book.get(caseNumber).centre();
    }
}
