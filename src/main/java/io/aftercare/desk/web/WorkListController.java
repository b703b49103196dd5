package io.aftercare.desk.web;

import io.aftercare.desk.UnreadWords;
import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.workflow.Incidents;
import io.aftercare.workflow.WorkList;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page of staff: what waits, most pressing first. */
@Controller
class WorkListController {

    private static final Set<Role> WITHOUT_TASKS = Set.of(Role.ADMIN, Role.WAREHOUSE);

    private final WorkList workList;
    private final Incidents incidents;
    private final StaffDirectory staff;
    private final WorkRows rows;
    private final WorkListChoices choices;
    private final UnreadWords unreadWords;

    WorkListController(
            WorkList workList,
            Incidents incidents,
            StaffDirectory staff,
            WorkRows rows,
            WorkListChoices choices,
            UnreadWords unreadWords) {
        this.unreadWords = unreadWords;
        this.incidents = incidents;
        this.workList = workList;
        this.staff = staff;
        this.rows = rows;
        this.choices = choices;
    }

    @GetMapping("/desk")
    String list(WorkListFilter asked, HttpServletRequest request, Locale locale, Model model) {
        var reader = staff.required();
        var filter = asked.scope() == null && onlyAdministers(reader) ? asked.everywhere() : asked;
        var query = filter.query();
        LastWorkList.remember(filter.here(), request);
        var page = workList.page(query, reader);
        model.addAttribute("rows", rows.of(page.items(), reader, locale));
        model.addAttribute("counts", workList.counts(query, reader));
        model.addAttribute("list", WorkListView.of(filter, page.next()));
        model.addAttribute("failures", failures(reader));
        model.addAttribute("unread", unreadWords.count(reader));
        model.addAttribute("unreadPath", UnreadWords.PATH);
        model.addAttribute("choices", choices.of(reader, locale));
        model.addAttribute("nothingFor", withoutTasks(reader));
        return "desk/work-list";
    }

    /** Administrators have no tasks of their own, so they start with everybody's. */
    private static boolean onlyAdministers(Staff reader) {
        return reader.roles().equals(Set.of(Role.ADMIN));
    }

    /** The key of the reader's only role if that has other work than tasks; else null. */
    private static String withoutTasks(Staff reader) {
        return reader.roles().size() == 1 && !Collections.disjoint(reader.roles(), WITHOUT_TASKS)
                ? reader.roles().iterator().next().key()
                : null;
    }

    /** Steps that failed for good, for those who look after them. */
    private long failures(Staff reader) {
        return reader.has(Role.MANAGER) || reader.has(Role.ADMIN) ? incidents.count(reader) : 0;
    }
}
