package io.aftercare.desk.web;

import io.aftercare.workflow.Invariants;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The laws that must always hold, checked when somebody opens the page. */
@Controller
class InvariantPage {

    private final Invariants invariants;
    private final LawWords words;

    InvariantPage(Invariants invariants, LawWords words) {
        this.invariants = invariants;
        this.words = words;
    }

    @GetMapping("/desk/invariants")
    String check(Locale locale, Model model) {
        var laws = invariants.check().stream()
                .map(finding -> new Law(words.of(finding.law(), locale), finding.violations()))
                .toList();
        model.addAttribute("laws", laws);
        model.addAttribute("broken", laws.stream().filter(law -> !law.holds()).count());
        return "desk/invariants";
    }

    record Law(String text, List<String> violations) {

        public boolean holds() {
            return violations.isEmpty();
        }
    }
}
