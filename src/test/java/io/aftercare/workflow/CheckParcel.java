package io.aftercare.workflow;

import io.aftercare.identity.Staff;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finishes the tests' first task: it writes, and may then refuse, fail or be done. */
@Component
class CheckParcel implements TaskCompletion<CheckParcel.Form> {

    private final JdbcClient jdbc;

    CheckParcel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String taskKey() {
        return Workfloor.CHECK;
    }

    @Override
    public Class<Form> formType() {
        return Form.class;
    }

    @Override
    public Completion complete(WorkItem task, Form form, Staff actor) {
        jdbc.sql("update work_item set product = 'checked' where task_id = ?")
                .param(task.taskId())
                .update();
        return form.damaged()
                ? Completion.refused("damaged", "parcel-damaged")
                : Completion.done(Map.of("verdict", "fine", "weight", 12));
    }

    record Form(boolean damaged) {}

    /** The second task asks nothing. */
    @Component
    static class SignParcel implements TaskCompletion<SignParcel.Form> {

        @Override
        public String taskKey() {
            return Workfloor.SIGN;
        }

        @Override
        public Class<Form> formType() {
            return Form.class;
        }

        @Override
        public Completion complete(WorkItem task, Form form, Staff actor) {
            return Completion.done();
        }

        record Form() {}
    }
}
