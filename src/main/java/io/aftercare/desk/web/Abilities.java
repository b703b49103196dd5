package io.aftercare.desk.web;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.workflow.WorkItem;

/**
 * What the reader may do with a task; the page offers no more than that. Whether it is still so when the button is
 * pressed, {@link io.aftercare.workflow.Tasks} decides.
 *
 * @param work    send the form: it is mine, or free and fits me
 * @param take    make it mine
 * @param release give it back
 * @param handOver give it to someone else
 * @param reason  message key of why the form is closed to the reader; null if it is not
 */
record Abilities(boolean work, boolean take, boolean release, boolean handOver, String reason) {

    static Abilities of(WorkRow row, Staff reader) {
        var task = row.task();
        var free = task.assignee() == null;
        var work = WorkRows.fits(task, reader) && (free || row.mine());
        var passOn = row.mine() || leads(task, reader);
        return new Abilities(work, row.mayTake(), passOn && !free, passOn, work ? null : reason(row, reader));
    }

    private static boolean leads(WorkItem task, Staff reader) {
        return reader.mayWork(Role.LEAD, task.centre()) || reader.mayWork(Role.MANAGER, task.centre());
    }

    private static String reason(WorkRow row, Staff reader) {
        if (reader.username().equals(row.task().excludedUser())) {
            return "desk.task.closed.four-eyes";
        }
        return WorkRows.fits(row.task(), reader) ? "desk.task.closed.held" : "desk.task.closed.role";
    }
}
