package io.aftercare.warranty;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.workflow.Decisions;
import org.springframework.stereotype.Component;

/** How much goodwill somebody may give for a claim, by the decision {@code goodwill-limit}. */
@Component
class Goodwill {

    private static final String DECISION = "goodwill-limit";

    private final Decisions decisions;
    private final ClaimCover cover;

    Goodwill(Decisions decisions, ClaimCover cover) {
        this.decisions = decisions;
        this.cover = cover;
    }

    /** @param remember whether the evaluation is kept with the case: when somebody decides, not when a page looks */
    GoodwillLimit limitOf(Claim claim, Staff actor, boolean remember) {
        var authority = actor.has(Role.MANAGER) ? ClaimAuthority.MANAGER : ClaimAuthority.ADJUDICATOR;
        var question = new GoodwillLimit.Question(authority.name(), monthsSinceEnd(claim));
        return decisions.decide(DECISION, remember ? claim.number() : null, question, GoodwillLimit.class);
    }

    long monthsSinceEnd(Claim claim) {
        return cover.monthsPast(claim);
    }
}
