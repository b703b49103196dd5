package io.aftercare.casefile;

import io.aftercare.messaging.Outbox;
import io.aftercare.network.ServiceCentres;
import io.aftercare.workflow.MoveReason;
import io.aftercare.workflow.WorkList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes along what belongs to a case when the case changes: its tasks in the work list and its messages. */
@Component
class CaseMoves {

    private final ServiceCentres centres;
    private final Outbox outbox;
    private final WorkList workList;
    private final ApplicationEventPublisher events;

    CaseMoves(ServiceCentres centres, Outbox outbox, WorkList workList, ApplicationEventPublisher events) {
        this.centres = centres;
        this.outbox = outbox;
        this.workList = workList;
        this.events = events;
    }

    /** @throws io.aftercare.shared.NotFoundException if there is no such centre */
    String nameOf(String centre) {
        return centres.get(centre).name();
    }

    void moved(CaseRecord file) {
        outbox.moveCase(file.number(), file.centre());
        workList.refresh(file.number(), MoveReason.CENTRE);
        events.publishEvent(new CaseMoved(file.number(), file.events()));
    }

    void changed(CaseRecord file) {
        workList.refresh(file.number(), MoveReason.REARRANGED);
    }
}
