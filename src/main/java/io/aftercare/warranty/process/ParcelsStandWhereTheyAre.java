package io.aftercare.warranty.process;

import io.aftercare.workflow.InvariantCheck;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares the unannounced parcels with the tasks of their processes. */
@Component
class ParcelsStandWhereTheyAre implements InvariantCheck {

    private static final String PARCELS = """
            select p.number, p.status, p.ended_at,
                   (select count(*) from ACT_RU_EXECUTION r join ACT_RE_PROCDEF d on d.ID_ = r.PROC_DEF_ID_
                     where d.KEY_ = :process and r.BUSINESS_KEY_ = p.number and r.PARENT_ID_ is null) as running,
                   (select count(*) from ACT_RU_EXECUTION r join ACT_RU_TASK t on t.PROC_INST_ID_ = r.ID_
                     where r.BUSINESS_KEY_ = p.number and t.TASK_DEF_KEY_ =
                           case p.status when 'WAITING' then :identify else :ship end) as tasks
              from unannounced_parcel p
            """;

    private final JdbcClient jdbc;

    ParcelsStandWhereTheyAre(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String law() {
        return "Each unannounced parcel that is with us has one process, which waits at the task that its status says.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql("select number, status, running, tasks from (" + PARCELS + ") parcels"
                        + " where running <> case when ended_at is null then 1 else 0 end"
                        + " or tasks <> case when ended_at is null then 1 else 0 end limit 100")
                .param("process", Parcel.KEY)
                .param("identify", Parcel.Elements.USER_IDENTIFY_PARCEL)
                .param("ship", Parcel.Elements.USER_SHIP_PARCEL_BACK)
                .query((row, n) -> "%s is %s: %d processes, %d tasks"
                        .formatted(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)))
                .list();
    }
}
