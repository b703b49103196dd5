package io.aftercare.casefile;

import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The links by which customers follow their case: HMAC-SHA256 of key id, case and generation. The row keeps hash,
 * key id, generation and expiry, never the token.
 */
@Component
public class TrackingLinks {

    /** The case's current link, written anew: absolute, ending in {@code /track/<token>}. */
    public URI linkTo(String caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** The case a token opens; empty if it is wrong, revoked or expired, in the same time. */
    public Optional<String> caseOf(String token) {
        throw new UnsupportedOperationException();
    }
}
