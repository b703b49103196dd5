package io.aftercare.repair.web;

import io.aftercare.identity.StaffDirectory;
import io.aftercare.repair.TestReports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The test report of a unit without a fault, to be printed for its customer. */
@Controller
class TestReportPage {

    private final TestReports reports;
    private final StaffDirectory staff;

    TestReportPage(TestReports reports, StaffDirectory staff) {
        this.reports = reports;
        this.staff = staff;
    }

    @GetMapping("/desk/repairs/{number}/test-report")
    String report(@PathVariable String number, Model model) {
        model.addAttribute("report", reports.of(number, staff.required()));
        return "repair/test-report";
    }
}
