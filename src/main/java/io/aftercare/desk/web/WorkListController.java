package io.aftercare.desk.web;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.workflow.Incidents;
import io.aftercare.workflow.WorkList;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page of staff: what waits, most pressing first. */
@Controller
class WorkListController {

    private final WorkList workList;
    private final Incidents incidents;
    private final StaffDirectory staff;
    private final WorkRows rows;
    private final WorkListChoices choices;

    WorkListController(
            WorkList workList, Incidents incidents, StaffDirectory staff, WorkRows rows, WorkListChoices choices) {
        this.incidents = incidents;
        this.workList = workList;
        this.staff = staff;
        this.rows = rows;
        this.choices = choices;
    }

    @GetMapping("/desk")
    String list(WorkListFilter filter, Locale locale, Model model) {
        var reader = staff.required();
        var query = filter.query();
        var page = workList.page(query, reader);
        model.addAttribute("rows", rows.of(page.items(), reader, locale));
        model.addAttribute("counts", workList.counts(query, reader));
        model.addAttribute("list", WorkListView.of(filter, page.next()));
        model.addAttribute("failures", failures(reader));
        model.addAttribute("choices", choices.of(reader, locale));
        return "desk/work-list";
    }

    /** Steps that failed for good, for those who look after them. */
    private long failures(Staff reader) {
        return reader.has(Role.MANAGER) || reader.has(Role.ADMIN) ? incidents.count(reader) : 0;
    }
}
