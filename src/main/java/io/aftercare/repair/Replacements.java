package io.aftercare.repair;

import io.aftercare.shared.Clock;
import io.aftercare.shared.UtcColumns;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which unit is handed over instead of the customer's own, decided before it is ready. */
@Component
class Replacements {

    private final JdbcClient jdbc;
    private final Clock clock;

    Replacements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A later choice replaces an earlier one. */
    void choose(String caseNumber, String serial, boolean oldUnitToo) {
        jdbc.sql("delete from hand_back_replacement where case_number = ?")
                .param(caseNumber)
                .update();
        jdbc.sql("insert into hand_back_replacement (case_number, serial, old_unit_too, chosen_at)"
                        + " values (?, ?, ?, ?)")
                .params(caseNumber, serial, oldUnitToo, UtcColumns.column(clock.now()))
                .update();
    }

    /** Whether the customer's own unit goes back as well. */
    boolean oldUnitToo(String caseNumber) {
        return jdbc.sql("select old_unit_too from hand_back_replacement where case_number = ?")
                .param(caseNumber)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    Optional<String> of(String caseNumber) {
        return jdbc.sql("select serial from hand_back_replacement where case_number = ?")
                .param(caseNumber)
                .query(String.class)
                .optional();
    }
}
