package io.aftercare.casefile;

import io.aftercare.network.Centre;
import io.aftercare.network.ServiceCentres;
import io.aftercare.workflow.WorkList;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** By when something happens next. */
@Component
class CaseDeadlines {

    private final ServiceCentres centres;
    private final WorkList workList;

    CaseDeadlines(ServiceCentres centres, WorkList workList) {
        this.centres = centres;
        this.workList = workList;
    }

    Centre centreOf(CaseFile file) {
        return centres.get(file.centre());
    }

    ZonedDateTime next(CaseFile file, Centre centre) {
        if (file.stage().ended() || file.stage().waitsForCustomer()) {
            return null;
        }
        return workList.promised(file.number())
                .map(promised -> promised.atZone(centre.zone()))
                .orElse(null);
    }
}
