package io.aftercare.desk.web;

import io.aftercare.identity.Staff;
import io.aftercare.workflow.TaskRules;
import io.aftercare.workflow.WorkItem;
import io.aftercare.workflow.WorkList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says what comes next in a case after one of its tasks is done. */
@Component
class NextTasks {

    private final WorkList workList;
    private final WorkRows rows;
    private final MessageSource messages;

    NextTasks(WorkList workList, WorkRows rows, MessageSource messages) {
        this.workList = workList;
        this.rows = rows;
        this.messages = messages;
    }

    /** The open tasks of the case that the member may see, earliest due first. */
    List<WorkItem> of(String caseNumber, Staff reader) {
        return workList.ofCase(caseNumber).stream()
                .filter(task -> reader.sees(task.centre()))
                .toList();
    }

    /** Leaves a message for the next page, with a link to the member's own next task of the case. */
    void tell(String caseNumber, Staff reader, Locale locale, RedirectAttributes page) {
        var open = of(caseNumber, reader);
        var own = open.stream().filter(task -> isOpenTo(task, reader)).findFirst();
        own.ifPresent(task -> {
            page.addFlashAttribute("flashUrl", "/desk/tasks/" + task.taskId());
            page.addFlashAttribute("flashLink", rows.title(task.taskKey(), locale));
        });
        page.addFlashAttribute("flash", text(caseNumber, open, own.isPresent(), locale));
    }

    private String text(String caseNumber, List<WorkItem> open, boolean own, Locale locale) {
        if (own) {
            return messages.getMessage("desk.done.yours", new Object[] {caseNumber}, locale);
        }
        return open.isEmpty()
                ? messages.getMessage("desk.done.none", new Object[] {caseNumber}, locale)
                : messages.getMessage("desk.done.others", others(caseNumber, open.get(0), locale), locale);
    }

    private Object[] others(String caseNumber, WorkItem task, Locale locale) {
        var role = task.roles().stream().sorted().findFirst().orElseThrow();
        return new Object[] {
            caseNumber, rows.title(task.taskKey(), locale), messages.getMessage("role." + role.key(), null, locale)
        };
    }

    private static boolean isOpenTo(WorkItem task, Staff reader) {
        return TaskRules.mayDo(task, reader)
                && (task.assignee() == null || task.assignee().equals(reader.username()));
    }
}
