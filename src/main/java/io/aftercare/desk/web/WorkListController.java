package io.aftercare.desk.web;

import io.aftercare.identity.StaffDirectory;
import io.aftercare.workflow.WorkList;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page of staff: what waits, most pressing first. */
@Controller
class WorkListController {

    private final WorkList workList;
    private final StaffDirectory staff;
    private final WorkRows rows;
    private final WorkListChoices choices;

    WorkListController(WorkList workList, StaffDirectory staff, WorkRows rows, WorkListChoices choices) {
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
        model.addAttribute("choices", choices.of(reader, locale));
        return "desk/work-list";
    }
}
