package io.aftercare.warranty;

import io.aftercare.shared.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The claims on file, and the time at which something happens to them. */
@Component
class ClaimBook {

    private final StoredClaims claims;
    private final Clock clock;

    ClaimBook(StoredClaims claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    Claim get(String number) {
        return claims.get(number);
    }

    Optional<Claim> find(String number) {
        return claims.findByNumber(number);
    }

    Instant now() {
        return clock.now();
    }
}
