package io.aftercare.entitlement.web;

import io.aftercare.customers.UnitBook;
import io.aftercare.entitlement.TermsList;
import io.aftercare.shared.SerialNumber;
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
    private final UnitBook book;

    EntitlementPages(UnitReading units, TermsList terms, UnitBook book) {
        this.units = units;
        this.terms = terms;
        this.book = book;
    }

    /** A serial number may have slashes itself, so it takes the rest of the address. */
    @GetMapping("/desk/units/{*serial}")
    String unit(@PathVariable String serial, Locale locale, Model model) {
        var unit = units.unit(serial.substring(1), locale);
        model.addAttribute("unit", unit);
        model.addAttribute("unitId", book.idOf(new SerialNumber(unit.serialNumber())));
        return "entitlement/unit";
    }

    @GetMapping("/desk/terms")
    String terms(Locale locale, Model model) {
        model.addAttribute("families", terms.all(locale));
        return "entitlement/terms";
    }
}
