package io.aftercare.warranty;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads claims for pages and the API. */
@Component
public class ClaimLookup {

    private final StoredClaims claims;
    private final ClaimViews views;

    ClaimLookup(StoredClaims claims, ClaimViews views) {
        this.claims = claims;
        this.views = views;
    }

    /** The claim of a case; empty if the case is no claim. */
    @Transactional(readOnly = true)
    public Optional<ClaimView> find(String number) {
        return claims.findByNumber(number).map(views::view);
    }

    /** @throws io.aftercare.shared.NotFoundException if there is none */
    @Transactional(readOnly = true)
    public ClaimView get(String number) {
        return views.view(claims.get(number));
    }
}
