package io.aftercare.portal.web;

import io.aftercare.casefile.CaseStage;
import io.aftercare.casefile.TrackingView;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a customer has to know to bring a unit, to send it, or to fetch it. */
@Component
class WayToUs {

    private final CentreHours hours;
    private final OpenWords open;
    private final PackingHelp packing;

    WayToUs(CentreHours hours, OpenWords open, PackingHelp packing) {
        this.hours = hours;
        this.open = open;
        this.packing = packing;
    }

    /**
     * @param hours   the days on which the centre opens; empty if nothing is known
     * @param openNow whether it is open at this moment, in words; null if nothing can be said
     * @param packing what to pack and how; null unless the unit is awaited and its family says something
     */
    record Way(List<CentreHours.Day> hours, String openNow, String packing) {}

    Way of(TrackingView view, Locale locale) {
        return new Way(
                hours.of(view.centre(), locale),
                open.of(view.centre().code(), locale).orElse(null),
                view.stage() == CaseStage.AWAITING_UNIT ? packing.of(view.serial(), locale) : null);
    }
}
