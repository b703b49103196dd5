package io.aftercare.warranty.web;

import io.aftercare.casefile.CaseDoors;
import io.aftercare.casefile.CaseFile;
import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.CodeKind;
import io.aftercare.catalog.Product;
import io.aftercare.entitlement.UnitFile;
import io.aftercare.entitlement.UnitFiles;
import io.aftercare.identity.Staff;
import io.aftercare.network.ServiceCentres;
import io.aftercare.repair.IntakeChoices;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.SerialNumber;
import io.aftercare.warranty.web.CounterUnit.OpenCase;
import io.aftercare.warranty.web.CounterUnit.State;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks a serial number up for the counter: unit, owner, cover today and open cases. */
@Component
class CounterUnits {

    private final UnitFiles files;
    private final CaseDoors doors;
    private final Catalog catalog;
    private final IntakeChoices choices;
    private final ServiceCentres centres;

    CounterUnits(UnitFiles files, CaseDoors doors, Catalog catalog, IntakeChoices choices, ServiceCentres centres) {
        this.files = files;
        this.doors = doors;
        this.catalog = catalog;
        this.choices = choices;
        this.centres = centres;
    }

    /** @param chosenProduct what was chosen for an unknown serial number; may be null */
    CounterUnit look(String typed, String chosenProduct, Staff reader, Locale locale) {
        var serial = SerialNumber.parse(typed == null ? "" : typed);
        if (serial.isEmpty()) {
            var state = typed == null || typed.isBlank() ? State.NOTHING_TYPED : State.NO_SERIAL;
            return of(state, null, List.of(), familyOf(chosenProduct), locale);
        }
        var open = doors.openOf(serial.get()).stream()
                .map(file -> openCase(file, reader))
                .toList();
        return find(typed, locale)
                .map(file -> of(
                        file.unit().status().blocked() ? State.BLOCKED : State.KNOWN,
                        file,
                        open,
                        file.unit().family(),
                        locale))
                .orElseGet(() -> of(State.UNKNOWN, null, open, familyOf(chosenProduct), locale));
    }

    private Optional<UnitFile> find(String typed, Locale locale) {
        try {
            return Optional.of(files.get(typed, locale));
        } catch (NotFoundException unknown) {
            return Optional.empty();
        }
    }

    private CounterUnit of(State state, UnitFile file, List<OpenCase> open, String family, Locale locale) {
        var symptoms = family == null
                ? List.<io.aftercare.catalog.CodeView>of()
                : catalog.codes(family, CodeKind.SYMPTOM, locale);
        return new CounterUnit(
                state,
                file == null ? null : file.unit(),
                file == null ? null : file.owner(),
                file == null ? null : file.place(),
                file == null ? List.of() : file.cover(),
                open,
                CounterUnit.options(symptoms),
                choices.checks(family, locale));
    }

    private OpenCase openCase(CaseFile file, Staff reader) {
        var url = reader.sees(file.centre()) ? doors.of(file.number(), reader) : null;
        return new OpenCase(
                file.number(), file.stage().name(), centres.get(file.centre()).name(), url);
    }

    private String familyOf(String product) {
        return product == null || product.isBlank()
                ? null
                : catalog.product(product).map(Product::family).orElse(null);
    }
}
