package io.aftercare.repair.process;

import io.aftercare.workflow.InvariantCheck;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the token waits, the order's status must say the same. */
@Component
class OrderStandsAtItsTask implements InvariantCheck {

    private static final String STRAYS = """
            select o.number, o.status, t.TASK_DEF_KEY_
            from repair_order o
            left join ACT_HI_PROCINST p on p.BUSINESS_KEY_ = o.number and p.PROC_DEF_KEY_ = :key
            left join ACT_RU_TASK t on t.PROC_INST_ID_ = p.ID_
            where o.ended_at is null
              and not (o.status = 'WAITING' and coalesce(t.TASK_DEF_KEY_, '') in (:battery, :diagnose))
              and not (o.status in ('DIAGNOSED', 'REWORK') and coalesce(t.TASK_DEF_KEY_, '') = :repair)
              and not (o.status = 'REPAIRED' and coalesce(t.TASK_DEF_KEY_, '') = :test)
              and not (o.status = 'ESCALATED' and coalesce(t.TASK_DEF_KEY_, '') = :lead)
              and not (o.status = 'CONTESTED' and exists (
                    select 1 from ACT_RU_EVENT_SUBSCR e
                    where e.PROC_INST_ID_ = p.ID_ and e.ACTIVITY_ID_ = :answer))
            order by o.number
            limit 100
            """;

    private final JdbcClient jdbc;

    OrderStandsAtItsTask(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String law() {
        return "Each open repair order waits at the task or for the answer that its status names.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql(STRAYS)
                .param("key", RepairOrderProcess.KEY)
                .param("battery", RepairOrderProcess.USER_RELEASE_BATTERY)
                .param("diagnose", RepairOrderProcess.USER_DIAGNOSE_UNIT)
                .param("repair", RepairOrderProcess.USER_REPAIR_UNIT)
                .param("lead", RepairOrderProcess.USER_DECIDE_AFTER_TESTS)
                .param("answer", RepairOrderProcess.RECEIVE_COVER_ANSWER)
                .param("test", RepairOrderProcess.USER_TEST_UNIT)
                .query((row, line) -> "%s is %s at %s".formatted(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
