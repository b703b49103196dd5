package io.aftercare.portal.web;

import io.aftercare.casefile.Conversation;
import io.aftercare.casefile.TimelineEntry;
import io.aftercare.casefile.TrackingView;
import io.aftercare.shared.InvalidInputException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Fills the tracking page: where the case is, what the customer can do now, what has happened. */
@Component
class TrackPage {

    private static final String TEMPLATE = "portal/track";

    private final TrackedCase cases;
    private final TrackActions actions;
    private final TrackedRepair repair;
    private final WayToUs way;
    private final TrackedConversation conversation;
    private final FormProblems problems;
    private final TrackedPapers papers;

    TrackPage(
            TrackedCase cases,
            TrackActions actions,
            TrackedRepair repair,
            WayToUs way,
            TrackedConversation conversation,
            FormProblems problems,
            TrackedPapers papers) {
        this.conversation = conversation;
        this.papers = papers;
        this.cases = cases;
        this.actions = actions;
        this.repair = repair;
        this.way = way;
        this.problems = problems;
    }

    String draw(String token, Model model, Locale locale) {
        var view = cases.view(token, locale);
        var number = view.number();
        model.addAttribute("view", view);
        model.addAttribute("steps", TrackStep.of(view));
        model.addAttribute("moves", moves(view));
        model.addAttribute("refusal", cases.refusal(view));
        model.addAttribute("repair", repair.of(number));
        model.addAttribute("way", way.of(view, locale));
        model.addAttribute("files", cases.files(view));
        model.addAttribute("papers", papers.kinds(view.number()));
        model.addAttribute("token", token);
        model.addAttribute("idempotencyKey", UUID.randomUUID().toString());
        if (!model.containsAttribute("word")) {
            model.addAttribute("word", CustomerForm.EMPTY);
        }
        offer(view, conversation.of(token, locale), model);
        return TEMPLATE;
    }

    /** What can be done now, and what of it comes first. */
    private void offer(TrackingView view, Conversation said, Model model) {
        var number = view.number();
        var offered = actions.offered(view);
        var pickUpCode = cases.pickUpCode(view);
        var until = actions.appealUntil(number);
        model.addAttribute("actions", offered);
        model.addAttribute("conversation", said);
        model.addAttribute("pickUpCode", pickUpCode);
        model.addAttribute("question", actions.question(number));
        model.addAttribute("purchase", actions.purchase(number));
        model.addAttribute(
                "appealUntil", until == null ? null : until.atZone(view.centre().zone()));
        model.addAttribute("main", MainAction.of(offered, view.stage(), pickUpCode != null, said.unread() > 0));
    }

    /** How often and why what was promised has moved, newest first. */
    private static List<TimelineEntry> moves(TrackingView view) {
        return view.timeline().stream().filter(TimelineEntry::movesPromise).toList();
    }

    /** The page with what was typed and why it cannot be accepted. */
    String again(String token, InvalidInputException refused, BindingResult result, Model model, Locale locale) {
        problems.show(refused.problems(), result, locale);
        return draw(token, model, locale);
    }
}
