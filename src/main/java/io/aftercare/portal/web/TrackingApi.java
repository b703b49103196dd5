package io.aftercare.portal.web;

import io.aftercare.shared.Submissions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Tracking")
@RestController
@RequestMapping("/api/v1/track/{token}")
class TrackingApi {

    private final TrackedCase cases;
    private final TrackActions actions;
    private final TrackedAnswers answers;
    private final Submissions submissions;
    private final TrackedPapers papers;

    TrackingApi(
            TrackedCase cases,
            TrackActions actions,
            TrackedAnswers answers,
            Submissions submissions,
            TrackedPapers papers) {
        this.answers = answers;
        this.papers = papers;
        this.cases = cases;
        this.actions = actions;
        this.submissions = submissions;
    }

    @Operation(summary = "Follow a case by its tracking link")
    @GetMapping
    TrackAnswer track(@PathVariable String token, Locale locale) {
        var view = cases.view(token, locale);
        var number = view.number();
        return TrackAnswer.of(
                view,
                actions.offered(view),
                actions.question(number),
                actions.purchase(number),
                actions.appealUntil(number),
                cases.files(view),
                papers.kinds(number));
    }

    @Operation(summary = "Cancel the claim, while actions offers it")
    @PostMapping("/cancellation")
    TrackAnswer cancel(
            @PathVariable String token,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Locale locale) {
        var number = cases.numberOf(token);
        submissions.once("public", key, Submissions.digest(token), () -> actions.cancel(number));
        return track(token, locale);
    }

    @Operation(summary = "Withdraw the claim and have the unit back as it is, while actions offers it")
    @PostMapping("/withdrawal")
    TrackAnswer withdraw(
            @PathVariable String token,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Locale locale) {
        var number = cases.numberOf(token);
        submissions.once("public", key, Submissions.digest("withdraw " + token), () -> actions.withdraw(number));
        return track(token, locale);
    }

    @Operation(summary = "Consent to have the unit destroyed instead of collecting it, while actions offers it")
    @PostMapping("/disposal-consent")
    TrackAnswer consentToDisposal(
            @PathVariable String token,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Locale locale) {
        var number = cases.numberOf(token);
        submissions.once(
                "public", key, Submissions.digest("dispose " + token), () -> actions.consentToDisposal(number));
        return track(token, locale);
    }

    @Operation(
            summary = "Answer our question with a text, or our offer with a decision, while actions offers it",
            description =
                    "409 once it is answered, or the claim has gone on: then submit a new claim at /claims/new. With "
                            + "the answer to a question that shows a purchase its day can be set right and a proof of purchase "
                            + "added; leave out what is right already. Files that were sent ahead go with it by their tokens")
    @PostMapping("/answers")
    TrackAnswer answer(
            @PathVariable String token,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody CustomerForm answer,
            HttpServletRequest request,
            Locale locale) {
        answers.answer(token, answer, answers.receive(token, answer, null, key), request.getRemoteAddr(), key);
        return track(token, locale);
    }

    @Operation(summary = "Appeal against the refusal, while actions offers it; somebody else decides then")
    @PostMapping("/appeal")
    TrackAnswer appeal(
            @PathVariable String token,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody AppealRequest appeal,
            Locale locale) {
        var number = cases.numberOf(token);
        submissions.once(
                "public", key, Submissions.digest(token + appeal), () -> actions.appeal(number, appeal.text()));
        return track(token, locale);
    }

    /** @param text what is said against the refusal */
    record AppealRequest(String text) {}
}
