package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.CodeKind;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.network.ServiceCentres;
import io.aftercare.repair.WorkSheet;
import io.aftercare.repair.WorkSheets;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the workshop holds against the cover of a claim while it waits for an answer. */
@Component
class WorkshopFinding {

    private final WorkSheets sheets;
    private final Catalog catalog;
    private final StaffDirectory staff;
    private final ServiceCentres centres;

    WorkshopFinding(WorkSheets sheets, Catalog catalog, StaffDirectory staff, ServiceCentres centres) {
        this.sheets = sheets;
        this.catalog = catalog;
        this.staff = staff;
        this.centres = centres;
    }

    /** Empty unless an order of the case waits for the answer. */
    Optional<Found> contesting(CaseFile file, Locale locale) {
        return sheets.ofCase(file.number()).stream()
                .filter(sheet -> sheet.contestedAt() != null && sheet.contestAnsweredAt() == null)
                .findFirst()
                .map(sheet -> found(sheet, file, locale));
    }

    private Found found(WorkSheet sheet, CaseFile file, Locale locale) {
        var by = staff.find(sheet.diagnosedBy()).map(Staff::displayName).orElse(sheet.diagnosedBy());
        var fault = sheet.faultCode() == null
                ? null
                : catalog.label(file.family(), CodeKind.FAULT, sheet.faultCode(), locale);
        var at = sheet.contestedAt().atZone(centres.get(file.centre()).zone());
        return new Found(sheet.number(), fault, sheet.finding(), by, at);
    }

    /**
     * @param order number of the repair order
     * @param fault in the reader's language; null if none was named
     * @param by    display name of who found it
     */
    public record Found(String order, String fault, String text, String by, ZonedDateTime at) {}
}
