package io.aftercare.portal.web;

import io.aftercare.casefile.CaseKind;
import io.aftercare.casefile.CaseStage;
import io.aftercare.casefile.TimelineEntry;
import io.aftercare.casefile.TrackingView;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A case as the holder of its link sees it.
 *
 * @param promisedDate by when the next step is done; null while nothing is due
 * @param product      the model's name; the serial number while the model is not known
 * @param timeline     newest first
 * @param actions      what may be posted now below this address
 */
record TrackAnswer(
        String number,
        CaseKind kind,
        CaseStage status,
        String statusText,
        String nextStep,
        OffsetDateTime promisedDate,
        String product,
        String centre,
        List<Event> timeline,
        List<String> actions) {

    record Event(OffsetDateTime at, String text) {

        static Event of(TimelineEntry entry) {
            return new Event(entry.at().toOffsetDateTime(), entry.text());
        }
    }

    static TrackAnswer of(TrackingView view, List<String> actions) {
        return new TrackAnswer(
                view.number(),
                view.kind(),
                view.stage(),
                view.status(),
                view.nextStep(),
                view.by() == null ? null : view.by().toOffsetDateTime(),
                view.product(),
                view.centre().name(),
                view.timeline().stream().map(Event::of).toList(),
                actions);
    }
}
