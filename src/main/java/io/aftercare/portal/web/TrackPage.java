package io.aftercare.portal.web;

import io.aftercare.shared.InvalidInputException;
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
    private final CentreHours hours;
    private final FormProblems problems;
    private final TrackedPapers papers;

    TrackPage(
            TrackedCase cases,
            TrackActions actions,
            TrackedRepair repair,
            CentreHours hours,
            FormProblems problems,
            TrackedPapers papers) {
        this.papers = papers;
        this.cases = cases;
        this.actions = actions;
        this.repair = repair;
        this.hours = hours;
        this.problems = problems;
    }

    String draw(String token, Model model, Locale locale) {
        var view = cases.view(token, locale);
        var zone = view.centre().zone();
        var until = actions.appealUntil(view.number());
        model.addAttribute("view", view);
        model.addAttribute("steps", TrackStep.of(view.stage()));
        model.addAttribute("actions", actions.offered(view));
        model.addAttribute("question", actions.question(view.number()));
        model.addAttribute("purchase", actions.purchase(view.number()));
        model.addAttribute("appealUntil", until == null ? null : until.atZone(zone));
        model.addAttribute("refusal", cases.refusal(view));
        model.addAttribute("pickUpCode", cases.pickUpCode(view));
        model.addAttribute("repair", repair.of(view.number()));
        model.addAttribute("hours", hours.of(view.centre(), locale));
        model.addAttribute("files", cases.files(view));
        model.addAttribute("papers", papers.kinds(view.number()));
        model.addAttribute("token", token);
        model.addAttribute("idempotencyKey", UUID.randomUUID().toString());
        if (!model.containsAttribute("word")) {
            model.addAttribute("word", CustomerForm.EMPTY);
        }
        return TEMPLATE;
    }

    /** The page with what was typed and why it cannot be accepted. */
    String again(String token, InvalidInputException refused, BindingResult result, Model model, Locale locale) {
        problems.show(refused.problems(), result, locale);
        return draw(token, model, locale);
    }
}
