package io.aftercare.shared;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.ConcurrencyFailureException;

/** Failures that go away when the whole transaction is run again: deadlocks, lock waits, lost optimistic locks. */
final class TransientFailure {

    /** Serialization failure or deadlock; lock wait on H2. */
    private static final Set<String> SQL_STATES = Set.of("40001", "HYT00");

    /** MySQL and MariaDB: lock wait 1205, deadlock 1213, snapshot conflict 1020; H2: 40001, 50200. */
    private static final Set<Integer> ERROR_CODES = Set.of(1205, 1213, 1020, 40001, 50200);

    /** By name: the modules below the engine do not see its types. */
    private static final String ENGINE_CONFLICT = "OptimisticLockingException";

    private TransientFailure() {}

    static boolean isOne(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException
                    || cause instanceof SQLException sql && isTransient(sql)
                    || cause.getClass().getSimpleName().equals(ENGINE_CONFLICT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTransient(SQLException sql) {
        return SQL_STATES.contains(String.valueOf(sql.getSQLState())) || ERROR_CODES.contains(sql.getErrorCode());
    }
}
