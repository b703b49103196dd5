package io.aftercare.shared;

import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.stream.Stream;

/** Too much is asked for at this moment; answered as 503 with the time to come again. Nothing has been changed. */
public class OverloadedException extends RuntimeException {

    public OverloadedException(String reason) {
        super(reason);
    }

    /** Whether all places or connections are in use, or the database is away: the same request may be taken in a moment. */
    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof SQLTransientConnectionException || cause instanceof OverloadedException);
    }
}
