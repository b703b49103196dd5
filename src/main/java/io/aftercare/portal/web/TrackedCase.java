package io.aftercare.portal.web;

import io.aftercare.casefile.CaseStage;
import io.aftercare.casefile.CaseTracking;
import io.aftercare.casefile.TrackingLinks;
import io.aftercare.casefile.TrackingView;
import io.aftercare.repair.HandBack;
import io.aftercare.repair.RepairOrders;
import io.aftercare.shared.NotFoundException;
import io.aftercare.warranty.ClaimLookup;
import io.aftercare.warranty.ClaimView;
import java.net.URI;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the holder of a tracking link sees. A wrong, old or revoked link gets one and the same answer. */
@Component
class TrackedCase {

    private final TrackingLinks links;
    private final CaseTracking tracking;
    private final ClaimLookup lookup;
    private final RepairOrders repairs;

    TrackedCase(TrackingLinks links, CaseTracking tracking, ClaimLookup lookup, RepairOrders repairs) {
        this.links = links;
        this.tracking = tracking;
        this.lookup = lookup;
        this.repairs = repairs;
    }

    boolean opens(String token) {
        return links.caseOf(token).isPresent();
    }

    /** @throws NotFoundException if the token opens nothing */
    TrackingView view(String token, Locale locale) {
        return tracking.track(numberOf(token), locale);
    }

    URI link(TrackingView view) {
        return links.linkTo(view.number());
    }

    /** Why the claim was refused; null if it was not. */
    String refusal(TrackingView view) {
        return view.stage() == CaseStage.REFUSED || view.stage() == CaseStage.REFUSAL_FINAL
                ? lookup.find(view.number())
                        .map(ClaimView::verdict)
                        .map(ClaimView.Verdict::reason)
                        .orElse(null)
                : null;
    }

    /** What opens the counter to the customer; null unless the unit waits there. */
    String pickUpCode(TrackingView view) {
        return repairs.handBackOf(view.number())
                .filter(HandBack::waiting)
                .map(HandBack::pickUpCode)
                .orElse(null);
    }

    /** @throws NotFoundException if the token opens nothing */
    String numberOf(String token) {
        return links.caseOf(token).orElseThrow(() -> new NotFoundException("link"));
    }
}
