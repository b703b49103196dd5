package io.aftercare.casefile;

import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.workflow.WorkItem;
import io.aftercare.workflow.WorkList;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The open tasks of a case, in the reader's words. */
@Component
class CaseWork {

    private final WorkList workList;
    private final StaffDirectory staff;
    private final MessageSource messages;

    CaseWork(WorkList workList, StaffDirectory staff, MessageSource messages) {
        this.workList = workList;
        this.staff = staff;
        this.messages = messages;
    }

    /** Earliest due first. */
    List<CaseTask> of(String caseNumber, ZoneId zone, Locale locale) {
        return workList.ofCase(caseNumber).stream()
                .map(task -> line(task, zone, locale))
                .toList();
    }

    private CaseTask line(WorkItem task, ZoneId zone, Locale locale) {
        return new CaseTask(
                task.taskId(),
                task.taskKey(),
                messages.getMessage("task." + task.taskKey(), null, task.taskKey(), locale),
                nameOf(task.assignee()),
                task.due() == null ? null : task.due().atZone(zone),
                task.slaState(),
                task.hold() == null ? null : task.hold().reason(),
                "/desk/tasks/" + task.taskId());
    }

    private String nameOf(String username) {
        return username == null
                ? null
                : staff.find(username).map(Staff::displayName).orElse(username);
    }
}
