package io.aftercare.shared;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;

/** What a database means when it refuses: the last line of defence, said in the reader's words. */
enum DatabaseRefusal {
    /** Somebody else was at the same thing at the same moment, and trying again did not help. */
    BUSY(Set.of()),
    /** H2; MySQL and MariaDB. */
    DUPLICATE(Set.of(23505, 1062)),
    /** A CHECK or a foreign key. H2: 23513, 23514, 23506, 23503; MySQL: 3819; MariaDB: 4025; both: 1451, 1452. */
    RULE_BROKEN(Set.of(23513, 23514, 23506, 23503, 3819, 4025, 1451, 1452));

    private final Set<Integer> errorCodes;

    DatabaseRefusal(Set<Integer> errorCodes) {
        this.errorCodes = errorCodes;
    }

    /** Part of a message key. */
    String code() {
        return "database-" + Problems.kebab(name()).replace('_', '-');
    }

    static Optional<DatabaseRefusal> of(Throwable failure) {
        if (TransientFailure.isOne(failure)) {
            return Optional.of(BUSY);
        }
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DuplicateKeyException) {
                return Optional.of(DUPLICATE);
            }
            if (cause instanceof SQLException sql) {
                return of(sql.getErrorCode());
            }
        }
        return Optional.empty();
    }

    private static Optional<DatabaseRefusal> of(int errorCode) {
        for (var refusal : values()) {
            if (refusal.errorCodes.contains(errorCode)) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }
}
