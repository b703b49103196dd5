package io.aftercare.repair.process;

import io.aftercare.workflow.InvariantCheck;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A unit that waits for its customer waits at the front desk too. */
@Component
class HandBackStandsAtItsTask implements InvariantCheck {

    private static final String STRAYS = """
            select case_number, waiting, running
            from (
                select h.case_number,
                    sum(case when h.completed_at is null and h.cancelled_at is null then 1 else 0 end) as waiting,
                    (select count(*) from ACT_HI_PROCINST p
                        where p.BUSINESS_KEY_ = h.case_number and p.PROC_DEF_KEY_ = :key and p.END_TIME_ is null)
                        as running
                from hand_back h
                group by h.case_number) counted
            where waiting <> running or waiting > 1
            order by case_number
            limit 100
            """;

    private final JdbcClient jdbc;

    HandBackStandsAtItsTask(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String law() {
        return "Each unit that waits for its customer has one running hand-back, and no other unit has one.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql(STRAYS)
                .param("key", HandBackProcess.KEY)
                .query((row, line) -> "%s waits %d times, %d hand-backs run"
                        .formatted(row.getString(1), row.getInt(2), row.getInt(3)))
                .list();
    }
}
