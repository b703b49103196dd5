package io.aftercare.repair;

import io.aftercare.casefile.CaseFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks all who know how units came in. */
@Component
class Arrivals {

    private final List<ArrivedUnits> known;

    Arrivals(List<ArrivedUnits> known) {
        this.known = known;
    }

    /** In the customer's language. */
    Optional<ArrivedUnit> of(CaseFile file) {
        var locale = Locale.forLanguageTag(file.customer().language());
        return known.stream().flatMap(each -> each.of(file, locale).stream()).findFirst();
    }
}
