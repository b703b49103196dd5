package io.aftercare.portal.web;

import io.aftercare.shared.Submissions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Tracking")
@RestController
@RequestMapping("/api/v1/track/{token}")
class TrackingApi {

    private final TrackedCase cases;
    private final Submissions submissions;

    TrackingApi(TrackedCase cases, Submissions submissions) {
        this.cases = cases;
        this.submissions = submissions;
    }

    @Operation(summary = "Follow a case by its tracking link")
    @GetMapping
    TrackAnswer track(@PathVariable String token, Locale locale) {
        var view = cases.view(token, locale);
        return TrackAnswer.of(view, cases.actions(view));
    }

    @Operation(summary = "Cancel the claim, while actions offers it")
    @PostMapping("/cancellation")
    TrackAnswer cancel(
            @PathVariable String token,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Locale locale) {
        submissions.once("public", key, Submissions.digest(token), () -> cases.cancel(token));
        return track(token, locale);
    }
}
