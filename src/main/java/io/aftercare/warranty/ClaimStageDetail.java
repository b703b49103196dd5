package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.StageDetail;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the customer of a claim must know beside the stage, so that the page promises nothing that is not so. */
@Component
@Transactional(readOnly = true)
class ClaimStageDetail implements StageDetail {

    private static final String APPEALED = "appealed";
    private static final String FINAL = "final";
    private static final String CONTESTED = "contested";
    private static final String AS_IT_IS = "as-it-is";

    private final ClaimBook claims;
    private final Claims actions;

    ClaimStageDetail(ClaimBook claims, Claims actions) {
        this.claims = claims;
        this.actions = actions;
    }

    @Override
    public Optional<String> of(CaseFile file) {
        return claims.find(file.number()).map(claim -> detail(claim, file));
    }

    private String detail(Claim claim, CaseFile file) {
        return switch (file.stage()) {
            case IN_REVIEW -> claim.rulings().appeal() == null ? null : APPEALED;
            case REFUSED -> refused(claim);
            case REFUSAL_FINAL -> claim.rulings().appeal() == null ? null : APPEALED;
            case IN_DIAGNOSIS -> claim.rulings().isOpen() ? CONTESTED : null;
            case READY -> claim.status().ended() ? AS_IT_IS : null;
            default -> null;
        };
    }

    private String refused(Claim claim) {
        if (claim.rulings().appeal() != null) {
            return APPEALED;
        }
        return actions.appealUntil(claim.number()).isPresent() ? null : FINAL;
    }
}
