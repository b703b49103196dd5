package io.aftercare.desk.web;

import io.aftercare.desk.UnreadWords;
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
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts tasks into the reader's words. */
@Component
class WorkRows {

    private final StaffDirectory staff;
    private final DueWords due;
    private final UnreadWords unreadWords;
    private final MessageSource messages;

    WorkRows(StaffDirectory staff, DueWords due, UnreadWords unreadWords, MessageSource messages) {
        this.unreadWords = unreadWords;
        this.staff = staff;
        this.due = due;
        this.messages = messages;
    }

    List<WorkRow> of(List<WorkItem> tasks, Staff reader, Locale locale) {
        var shared = new Shared(
                due.zones(tasks),
                unreadWords.among(
                        tasks.stream().map(WorkItem::caseNumber).distinct().toList()),
                new HashMap<>());
        return tasks.stream().map(task -> row(task, reader, locale, shared)).toList();
    }

    /** What the rows of one list look up once. */
    private record Shared(Map<String, ZoneId> zones, Set<String> unread, Map<String, String> names) {}

    WorkRow of(WorkItem task, Staff reader, Locale locale) {
        return of(List.of(task), reader, locale).get(0);
    }

    String title(String taskKey, Locale locale) {
        return messages.getMessage("task." + taskKey, null, taskKey, locale);
    }

    private WorkRow row(WorkItem task, Staff reader, Locale locale, Shared shared) {
        var zone = shared.zones().get(task.centre());
        return new WorkRow(
                task,
                title(task.taskKey(), locale),
                due.left(task, locale),
                due.when(task, zone, locale),
                task.assignee() == null ? null : shared.names().computeIfAbsent(task.assignee(), this::name),
                reader.username().equals(task.assignee()),
                task.assignee() == null && TaskRules.mayDo(task, reader),
                task.roles().stream().sorted().map(Role::key).toList(),
                zone,
                shared.unread().contains(task.caseNumber()));
    }

    String name(String username) {
        return staff.find(username).map(Staff::displayName).orElse(username);
    }
}
