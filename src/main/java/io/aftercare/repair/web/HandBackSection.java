package io.aftercare.repair.web;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseSection;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.repair.HandBackSheet;
import io.aftercare.repair.HandBacks;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way of the unit back to its customer. */
@Component
class HandBackSection implements CaseSection {

    private final HandBacks handBacks;
    private final CentreTimes times;
    private final StaffDirectory staff;

    HandBackSection(HandBacks handBacks, CentreTimes times, StaffDirectory staff) {
        this.handBacks = handBacks;
        this.times = times;
        this.staff = staff;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Optional<Drawn> draw(CaseFile file, Locale locale) {
        return handBacks
                .sheetOf(file.number())
                .map(sheet -> new Drawn("repair/hand-back-section", model(sheet, file, locale)));
    }

    @Override
    public Fact fact(CaseFile file) {
        return handBacks
                .sheetOf(file.number())
                .map(sheet -> new Fact("handBack", sheet))
                .orElse(null);
    }

    private Map<String, Object> model(HandBackSheet sheet, CaseFile file, Locale locale) {
        var model = new HashMap<String, Object>();
        model.put("handBack", sheet);
        model.put("handBackReady", times.print(sheet.readyAt(), file.centre(), locale));
        model.put("handBackStored", times.print(sheet.storedAt(), file.centre(), locale));
        model.put("handBackConsent", times.print(sheet.consentAt(), file.centre(), locale));
        model.put("handBackCancelled", times.print(sheet.cancelledAt(), file.centre(), locale));
        model.put("handBackDone", times.print(sheet.completedAt(), file.centre(), locale));
        model.put(
                "handBackBy",
                staff.find(sheet.completedBy()).map(Staff::displayName).orElse(sheet.completedBy()));
        return model;
    }
}
