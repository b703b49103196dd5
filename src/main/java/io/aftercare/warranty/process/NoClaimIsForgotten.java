package io.aftercare.warranty.process;

import io.aftercare.workflow.InvariantCheck;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds open claims for which nobody and nothing will ever do anything. */
@Component
class NoClaimIsForgotten implements InvariantCheck {

    private final JdbcClient jdbc;

    NoClaimIsForgotten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String law() {
        return "Each open claim has a task, a job or an incident.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql("""
                        select c.number
                          from warranty_claim c
                         where c.ended_at is null and not exists (
                               select 1
                                 from ACT_RU_EXECUTION r
                                 join ACT_RU_EXECUTION p on p.ROOT_PROC_INST_ID_ = r.ID_ and p.ID_ = p.PROC_INST_ID_
                                where r.BUSINESS_KEY_ = c.number and r.ID_ = r.ROOT_PROC_INST_ID_
                                  and (exists (select 1 from ACT_RU_TASK t where t.PROC_INST_ID_ = p.ID_)
                                    or exists (select 1 from ACT_RU_JOB j where j.PROCESS_INSTANCE_ID_ = p.ID_)
                                    or exists (select 1 from ACT_RU_INCIDENT i where i.PROC_INST_ID_ = p.ID_)))
                         limit 100
                        """)
                .query((row, n) -> row.getString(1) + " waits for nothing")
                .list();
    }
}
