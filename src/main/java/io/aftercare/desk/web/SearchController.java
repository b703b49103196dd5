package io.aftercare.desk.web;

import io.aftercare.desk.SearchProvider;
import io.aftercare.desk.SearchProvider.Hit;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the search field finds. A single hit opens at once, so that a scanner needs no second hand. */
@Controller
class SearchController {

    private static final int EACH = 10;
    private static final int LONGEST = 80;

    private final ObjectProvider<SearchProvider> providers;
    private final StaffDirectory staff;

    SearchController(ObjectProvider<SearchProvider> providers, StaffDirectory staff) {
        this.providers = providers;
        this.staff = staff;
    }

    @GetMapping("/desk/search")
    String search(@RequestParam(defaultValue = "") String q, Locale locale, Model model) {
        var text = q.strip();
        var hits = text.isEmpty() || text.length() > LONGEST ? List.<Hit>of() : hits(text, staff.required(), locale);
        var only = onlyOne(hits)
                .or(() -> onlyOne(hits.stream().filter(Hit::pressing).toList()));
        if (only.isPresent()) {
            model.asMap().clear();
            return "redirect:" + only.get().url();
        }
        model.addAttribute("text", text);
        model.addAttribute("hits", hits);
        return "desk/search";
    }

    private static Optional<Hit> onlyOne(List<Hit> hits) {
        return hits.size() == 1 ? Optional.of(hits.get(0)) : Optional.empty();
    }

    private List<Hit> hits(String text, Staff reader, Locale locale) {
        return providers
                .orderedStream()
                .flatMap(provider -> provider.search(text, reader, locale, EACH).stream())
                .toList();
    }
}
