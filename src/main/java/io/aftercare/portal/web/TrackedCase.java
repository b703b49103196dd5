package io.aftercare.portal.web;

import io.aftercare.casefile.Attachment;
import io.aftercare.casefile.CaseAttachments;
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
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the holder of a tracking link sees. A wrong, old or revoked link gets one and the same answer. */
@Component
class TrackedCase {

    private final TrackingLinks links;
    private final CaseTracking tracking;
    private final ClaimLookup lookup;
    private final RepairOrders repairs;
    private final CaseAttachments attachments;

    TrackedCase(
            TrackingLinks links,
            CaseTracking tracking,
            ClaimLookup lookup,
            RepairOrders repairs,
            CaseAttachments attachments) {
        this.attachments = attachments;
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

    boolean ended(String number) {
        return tracking.track(number, Locale.ENGLISH).stage().ended();
    }

    /** The files that the customer sees, in the order in which they came. */
    List<Attachment> files(TrackingView view) {
        return attachments.forCustomer(view.number());
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
