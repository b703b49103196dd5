package io.aftercare.warranty.web;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.NotFoundException;
import io.aftercare.warranty.RefusalLetters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letter about a refusal, for staff to print. */
@Controller
class RefusalController {

    private final RefusalLetters letters;
    private final CaseFiles files;
    private final StaffDirectory staff;

    RefusalController(RefusalLetters letters, CaseFiles files, StaffDirectory staff) {
        this.letters = letters;
        this.files = files;
        this.staff = staff;
    }

    @GetMapping("/desk/cases/{number}/refusal-letter")
    String letter(@PathVariable String number, Model model) {
        var file = files.get(number, staff.required());
        model.addAttribute(
                "letter", letters.of(file).orElseThrow(() -> new NotFoundException("refusal letter " + number)));
        model.addAttribute("number", number);
        return "warranty/refusal-letter";
    }
}
