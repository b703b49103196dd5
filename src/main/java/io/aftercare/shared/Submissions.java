package io.aftercare.shared;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Makes a repeated request one request: the same actor and key get the first result again.
 *
 * <p>Table {@code submission}: actor, key, body hash, result id, created at. Kept for 30 days.
 */
@Component
public class Submissions {

    /**
     * Runs the action once for this actor and key, in a transaction of its own, repeated a few times when the
     * database reports a deadlock or a lost optimistic lock. Must not be called inside a transaction.
     *
     * @param actor    who asks, {@code public} for anyone
     * @param key      the request's idempotency key; when null or blank the action simply runs
     * @param bodyHash a digest over the request's fields, see {@link #digest}
     * @param action   does the work and returns the id of its result
     * @return the id of the first result
     * @throws InvalidInputException with code {@code key-reused} if the key came with another body before
     */
    public String once(String actor, String key, String bodyHash, Supplier<String> action) {
        throw new UnsupportedOperationException();
    }

    /** A digest over the fields' values, for {@code bodyHash}. Records print all their components, so pass one. */
    public static String digest(Object body) {
        throw new UnsupportedOperationException();
    }
}
