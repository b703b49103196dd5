package io.aftercare.casefile;

import io.aftercare.messaging.Message;
import io.aftercare.messaging.Outbox;
import io.aftercare.workflow.Incidents;
import io.aftercare.workflow.OpenIncident;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Collects what belongs to a case. */
@Component
class CasePapers {

    private final CaseWork work;
    private final Outbox outbox;
    private final Timeline timeline;
    private final Incidents incidents;

    CasePapers(CaseWork work, Outbox outbox, Timeline timeline, Incidents incidents) {
        this.work = work;
        this.outbox = outbox;
        this.timeline = timeline;
        this.incidents = incidents;
    }

    List<CaseTask> tasks(CaseFile file, ZoneId zone, Locale locale) {
        return work.of(file.number(), zone, locale);
    }

    List<OpenIncident> failures(CaseFile file) {
        return incidents.ofCase(file.number());
    }

    List<Message> messages(CaseFile file) {
        return outbox.ofCase(file.number());
    }

    List<TimelineEntry> timeline(CaseFile file, Locale locale) {
        return timeline.forStaff(file, locale);
    }
}
