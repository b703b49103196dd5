package io.aftercare.casefile.web;

import io.aftercare.casefile.PrintedPapers;
import io.aftercare.identity.StaffDirectory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers of a case, for staff to read and print. */
@Controller
class CasePaperController {

    private final PrintedPapers papers;
    private final StaffDirectory staff;

    CasePaperController(PrintedPapers papers, StaffDirectory staff) {
        this.papers = papers;
        this.staff = staff;
    }

    @GetMapping("/desk/cases/{number}/papers/{kind}")
    ResponseEntity<byte[]> paper(@PathVariable String number, @PathVariable String kind) {
        return papers.printForStaff(number, kind, staff.required()).toRead();
    }
}
