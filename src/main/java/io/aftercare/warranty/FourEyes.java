package io.aftercare.warranty;

import io.aftercare.identity.Staff;
import io.aftercare.shared.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who must not decide about a claim: who gave the ruling appealed against, or proposed what is decided about. */
@Component
@Transactional(readOnly = true)
public class FourEyes {

    private final StoredClaims claims;

    FourEyes(StoredClaims claims) {
        this.claims = claims;
    }

    /** Who gave the ruling that is appealed against; null before the first. */
    public String lastRuler(String number) {
        var verdict = claims.get(number).verdict();
        return verdict == null ? null : verdict.ruledBy();
    }

    /** Who proposed goodwill; null if nobody did. */
    public String proposer(String number) {
        var offer = claims.get(number).rulings().offer();
        return offer == null ? null : offer.offeredBy();
    }

    /** Whether an appeal is being decided. */
    public boolean onAppeal(String number) {
        return claims.get(number).rulings().occasion() == Occasion.APPEAL;
    }

    /** @throws ConflictException if this person gave the ruling that is appealed against, so that a fresh eye is needed */
    public void requireFreshEye(String number, Staff actor) {
        if (actor.username().equals(lastRuler(number))) {
            throw new ConflictException("four-eyes");
        }
    }
}
