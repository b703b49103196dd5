package io.aftercare.casefile;

import io.aftercare.customers.UnitWhereabouts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says where a case's unit really is, when it has come in by another way than the case knows. */
@Component
public class UnitPlaces {

    private final List<UnitWhereabouts> others;

    UnitPlaces(List<UnitWhereabouts> whereabouts) {
        others = whereabouts.stream()
                .filter(known -> !(known instanceof UnitsOfCases))
                .toList();
    }

    /** Where else the unit was found while the case waits for it, such as in a parcel that nobody announced. */
    public Optional<String> elsewhere(CaseFile file, Locale locale) {
        return file.closedAt() != null || file.unitPlace().kind() != UnitPlace.Kind.WITH_CUSTOMER
                ? Optional.empty()
                : others.stream()
                        .flatMap(known -> known.of(file.serial(), locale).stream())
                        .findFirst();
    }
}
