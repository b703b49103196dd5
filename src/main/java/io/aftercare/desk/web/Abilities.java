package io.aftercare.desk.web;

import io.aftercare.identity.Staff;
import io.aftercare.workflow.TaskRules;

/**
 * What the reader may do with a task; the page offers no more than that. Whether it is still so when the button is
 * pressed, {@link io.aftercare.workflow.Tasks} decides by the same rules.
 *
 * @param work    send the form: it is mine, or free and fits me
 * @param take    make it mine
 * @param release give it back
 * @param handOver give it to someone else
 * @param hold    stop its clock
 * @param resume  let its clock run on
 * @param reason  message key of why the form is closed to the reader; null if it is not
 */
record Abilities(
        boolean work, boolean take, boolean release, boolean handOver, boolean hold, boolean resume, String reason) {

    static Abilities of(WorkRow row, Staff reader) {
        var task = row.task();
        var free = task.assignee() == null;
        var work = TaskRules.mayDo(task, reader) && (free || row.mine());
        var passOn = TaskRules.mayPassOn(task, reader);
        var stop = TaskRules.mayHold(task, reader);
        var held = task.hold() != null;
        return new Abilities(
                work,
                row.mayTake(),
                passOn && !free,
                passOn,
                stop && !held,
                stop && held,
                work ? null : reason(row, reader));
    }

    private static String reason(WorkRow row, Staff reader) {
        if (reader.username().equals(row.task().excludedUser())) {
            return "desk.task.closed.four-eyes";
        }
        return TaskRules.mayDo(row.task(), reader) ? "desk.task.closed.held" : "desk.task.closed.role";
    }
}
