package io.aftercare.portal.web;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.shared.NotFoundException;
import io.aftercare.warranty.RefusalLetters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letter about a refusal, for the holder of the tracking link to read and print. */
@Controller
class RefusalLetterController {

    private final TrackedCase cases;
    private final CaseFiles files;
    private final RefusalLetters letters;

    RefusalLetterController(TrackedCase cases, CaseFiles files, RefusalLetters letters) {
        this.cases = cases;
        this.files = files;
        this.letters = letters;
    }

    @GetMapping("/track/{token}/refusal-letter")
    String letter(@PathVariable String token, Model model) {
        var file = files.get(cases.numberOf(token));
        model.addAttribute("letter", letters.of(file).orElseThrow(() -> new NotFoundException("refusal letter")));
        model.addAttribute("token", token);
        return "portal/refusal-letter";
    }
}
