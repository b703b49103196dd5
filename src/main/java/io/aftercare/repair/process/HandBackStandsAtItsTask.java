package io.aftercare.repair.process;

import io.aftercare.workflow.InvariantCheck;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A unit that waits for its customer waits at the front desk too. */
@Component
class HandBackStandsAtItsTask implements InvariantCheck {

    private static final String STRAYS = """
            select h.case_number, h.completed_at, count(p.ID_) as instances, count(p.END_TIME_) as ended
            from hand_back h
            left join ACT_HI_PROCINST p on p.BUSINESS_KEY_ = h.case_number and p.PROC_DEF_KEY_ = :key
            group by h.case_number, h.completed_at
            having (h.completed_at is null and (count(p.ID_) <> 1 or count(p.END_TIME_) <> 0))
                or (h.completed_at is not null and count(p.ID_) <> count(p.END_TIME_))
            order by h.case_number
            limit 100
            """;

    private final JdbcClient jdbc;

    HandBackStandsAtItsTask(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String law() {
        return "Each unit that waits for its customer has one running hand-back.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql(STRAYS)
                .param("key", HandBackProcess.KEY)
                .query((row, line) ->
                        "%s has %d hand-backs, %d ended".formatted(row.getString(1), row.getInt(3), row.getInt(4)))
                .list();
    }
}
