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
import io.aftercare.warranty.Claims;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the holder of a tracking link sees and may do. A wrong, old or revoked link gets one and the same answer. */
@Component
class TrackedCase {

    static final String CANCELLATION = "cancellation";

    private final TrackingLinks links;
    private final CaseTracking tracking;
    private final Claims claims;
    private final ClaimLookup lookup;
    private final RepairOrders repairs;

    TrackedCase(TrackingLinks links, CaseTracking tracking, Claims claims, ClaimLookup lookup, RepairOrders repairs) {
        this.links = links;
        this.tracking = tracking;
        this.claims = claims;
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

    /** What the link holder may do now, by the last part of the address to call. */
    List<String> actions(TrackingView view) {
        return claims.cancellable(view.number()) ? List.of(CANCELLATION) : List.of();
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
                .filter(handBack -> handBack.completedAt() == null)
                .map(HandBack::pickUpCode)
                .orElse(null);
    }

    /** @throws io.aftercare.shared.ConflictException if it is too late */
    String cancel(String token) {
        var number = numberOf(token);
        claims.cancel(number, "customer");
        return number;
    }

    private String numberOf(String token) {
        return links.caseOf(token).orElseThrow(() -> new NotFoundException("link"));
    }
}
