package io.aftercare.repair.web;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseSection;
import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.CodeKind;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.repair.IntakeSheet;
import io.aftercare.repair.Intakes;
import io.aftercare.shared.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the unit of a case came in: checks, what becomes of its data, and the warning about its battery. */
@Component
class IntakeSection implements CaseSection {

    private final Intakes intakes;
    private final Catalog catalog;
    private final CentreTimes times;
    private final StaffDirectory staff;

    IntakeSection(Intakes intakes, Catalog catalog, CentreTimes times, StaffDirectory staff) {
        this.intakes = intakes;
        this.catalog = catalog;
        this.times = times;
        this.staff = staff;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Optional<Drawn> draw(CaseFile file, Locale locale) {
        var sheet = intakes.of(file.number());
        return sheet.empty() && !file.unitPlace().kind().withUs()
                ? Optional.empty()
                : Optional.of(new Drawn("repair/intake-section", model(sheet, file, locale)));
    }

    @Override
    public Fact fact(CaseFile file) {
        var sheet = intakes.of(file.number());
        return sheet.empty() ? null : new Fact("intake", sheet);
    }

    private Map<String, Object> model(IntakeSheet sheet, CaseFile file, Locale locale) {
        var model = new HashMap<String, Object>();
        model.put("intake", sheet);
        model.put("intakeChecks", checks(sheet, file, locale));
        if (sheet.dataWipe() != null) {
            model.put("wipeBy", name(sheet.dataWipe().takenBy()));
            model.put("wipeAt", times.print(sheet.dataWipe().takenAt(), file.centre(), locale));
        }
        if (sheet.battery() != null) {
            model.put("batteryReleasedAt", times.print(sheet.battery().releasedAt(), file.centre(), locale));
            model.put("batteryReleasedBy", name(sheet.battery().releasedBy()));
        }
        return model;
    }

    private List<Option> checks(IntakeSheet sheet, CaseFile file, Locale locale) {
        return sheet.checks().stream()
                .map(check -> new Option(
                        String.valueOf(check.inOrder()),
                        catalog.label(file.family(), CodeKind.CHECK, check.code(), locale)))
                .toList();
    }

    private String name(String username) {
        return username == null
                ? null
                : staff.find(username).map(Staff::displayName).orElse(username);
    }
}
