package io.aftercare.entitlement.web;

import io.aftercare.entitlement.TermsList;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Units with their cover, and the warranty terms, to look at. */
@Controller
class EntitlementPages {

    private final UnitReading units;
    private final TermsList terms;

    EntitlementPages(UnitReading units, TermsList terms) {
        this.units = units;
        this.terms = terms;
    }

    /** A serial number may have slashes itself, so it takes the rest of the address. */
    @GetMapping("/desk/units/{*serial}")
    String unit(@PathVariable String serial, Locale locale, Model model) {
        model.addAttribute("unit", units.unit(serial.substring(1), locale));
        return "entitlement/unit";
    }

    @GetMapping("/desk/terms")
    String terms(Locale locale, Model model) {
        model.addAttribute("families", terms.all(locale));
        return "entitlement/terms";
    }
}
