package io.aftercare.workflow;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The laws of the work list and of the engine's own tables. Each statement selects what breaks the law. */
@Configuration(proxyBeanMethods = false)
class WorkflowLaws {

    private static final int MAX = 100;

    @Bean
    InvariantCheck everyTaskIsOnTheWorkList(JdbcClient jdbc) {
        return law(jdbc, "Every open task of the engine is on the work list, held by the same person.", """
                select t.ID_ from ACT_RU_TASK t left join work_item w on w.task_id = t.ID_
                where w.task_id is null or coalesce(w.assignee, '') <> coalesce(t.ASSIGNEE_, '')
                """);
    }

    @Bean
    InvariantCheck theWorkListHoldsOpenTasksOnly(JdbcClient jdbc) {
        return law(jdbc, "Everything on the work list is an open task of the engine.", """
                select w.task_id from work_item w left join ACT_RU_TASK t on t.ID_ = w.task_id where t.ID_ is null
                """);
    }

    @Bean
    InvariantCheck everyTaskCanBeSeen(JdbcClient jdbc) {
        return law(
                jdbc,
                "Every open task has its rows for centre, region and everywhere, with the due time of the task.",
                """
                select w.task_id from work_item w left join work_scope s
                    on s.task_id = w.task_id and s.due_at = w.due_at and s.urgency = w.urgency
                group by w.task_id having count(s.scope) < 3
                """);
    }

    @Bean
    InvariantCheck everyTaskHasItsClock(JdbcClient jdbc) {
        return law(jdbc, "Every open task has a clock, and is due when the clock says so.", """
                select w.task_id from work_item w left join task_clock c on c.task_id = w.task_id
                where c.due_at is null or c.due_at <> w.due_at
                """);
    }

    @Bean
    InvariantCheck everyClockIsLookedAt(JdbcClient jdbc) {
        return law(
                jdbc, "Every clock stands still, has escalated, waits for its time or for a job that sees to it.", """
                select c.task_id from task_clock c
                where c.held_since is null and c.stage <> 'ESCALATED' and c.next_at is null
                    and not exists (select 1 from deferred_work d where d.kind = 'task-clock' and d.subject = c.task_id)
                """);
    }

    @Bean
    InvariantCheck theWorkListKnowsWhichClockStandsStill(JdbcClient jdbc) {
        return law(jdbc, "A task is shown as on hold while its clock stands still, and at no other time.", """
                select w.task_id from work_item w join task_clock c on c.task_id = w.task_id
                where coalesce(w.hold_reason, '') <> coalesce(c.hold_reason, '')
                    or w.escalated <> case when c.stage = 'ESCALATED' then true else false end
                """);
    }

    @Bean
    InvariantCheck everythingPutOffHasItsJob(JdbcClient jdbc) {
        return law(jdbc, "Everything that was put off has a process that does it.", """
                select concat('DW-', d.id) from deferred_work d
                left join ACT_RU_EXECUTION e on e.BUSINESS_KEY_ = concat('DW-', d.id) and e.PARENT_ID_ is null
                where e.ID_ is null
                """);
    }

    @Bean
    InvariantCheck everyFailedJobIsAnIncident(JdbcClient jdbc) {
        return law(jdbc, "Every job that has no tries left is an open incident.", """
                select j.ID_ from ACT_RU_JOB j left join ACT_RU_INCIDENT i on i.CONFIGURATION_ = j.ID_
                where j.RETRIES_ = 0 and i.ID_ is null
                """);
    }

    @Bean
    InvariantCheck variablesAreScalars(JdbcClient jdbc) {
        return law(jdbc, "No process variable is an object or a file.", """
                select NAME_ from ACT_RU_VARIABLE where TYPE_ in ('serializable', 'object', 'file', 'bytes')
                """);
    }

    private static InvariantCheck law(JdbcClient jdbc, String law, String violations) {
        return new InvariantCheck() {
            @Override
            public String law() {
                return law;
            }

            @Override
            public List<String> violations() {
                return jdbc.sql(violations + " limit " + MAX)
                        .query(String.class)
                        .list();
            }
        };
    }
}
