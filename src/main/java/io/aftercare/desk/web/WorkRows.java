package io.aftercare.desk.web;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.workflow.TaskRules;
import io.aftercare.workflow.WorkItem;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts tasks into the reader's words. */
@Component
class WorkRows {

    private final StaffDirectory staff;
    private final DueWords due;
    private final MessageSource messages;

    WorkRows(StaffDirectory staff, DueWords due, MessageSource messages) {
        this.staff = staff;
        this.due = due;
        this.messages = messages;
    }

    List<WorkRow> of(List<WorkItem> tasks, Staff reader, Locale locale) {
        var names = new HashMap<String, String>();
        var zones = due.zones(tasks);
        return tasks.stream()
                .map(task -> row(task, zones.get(task.centre()), reader, locale, names))
                .toList();
    }

    WorkRow of(WorkItem task, Staff reader, Locale locale) {
        return of(List.of(task), reader, locale).get(0);
    }

    String title(String taskKey, Locale locale) {
        return messages.getMessage("task." + taskKey, null, taskKey, locale);
    }

    private WorkRow row(WorkItem task, ZoneId zone, Staff reader, Locale locale, Map<String, String> names) {
        return new WorkRow(
                task,
                title(task.taskKey(), locale),
                due.left(task, locale),
                due.when(task, zone, locale),
                task.assignee() == null ? null : names.computeIfAbsent(task.assignee(), this::name),
                reader.username().equals(task.assignee()),
                task.assignee() == null && TaskRules.mayDo(task, reader),
                task.roles().stream().sorted().map(Role::key).toList(),
                zone);
    }

    String name(String username) {
        return staff.find(username).map(Staff::displayName).orElse(username);
    }
}
