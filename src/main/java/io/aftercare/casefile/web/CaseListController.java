package io.aftercare.casefile.web;

import io.aftercare.casefile.CaseList;
import io.aftercare.casefile.CaseQuery;
import io.aftercare.casefile.CaseStage;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases of the reader's centres. */
@Controller
class CaseListController {

    private static final int PAGE_SIZE = 25;

    private final CaseList cases;
    private final ServiceCentres centres;
    private final StaffDirectory staff;

    CaseListController(CaseList cases, ServiceCentres centres, StaffDirectory staff) {
        this.cases = cases;
        this.centres = centres;
        this.staff = staff;
    }

    @GetMapping("/desk/cases")
    String list(CaseQuery query, @RequestParam(defaultValue = "0") int page, Model model) {
        var reader = staff.required();
        model.addAttribute("query", query);
        model.addAttribute("cases", cases.find(query, reader, page, PAGE_SIZE));
        model.addAttribute("stages", CaseStage.values());
        model.addAttribute(
                "centres",
                centres.all().stream()
                        .filter(centre -> reader.sees(centre.code()))
                        .map(centre -> new Option(centre.code(), centre.name()))
                        .toList());
        return "casefile/cases";
    }
}
