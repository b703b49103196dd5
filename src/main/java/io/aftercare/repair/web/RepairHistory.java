package io.aftercare.repair.web;

import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.CodeKind;
import io.aftercare.customers.Unit;
import io.aftercare.customers.UnitHistory;
import io.aftercare.customers.Units;
import io.aftercare.repair.WorkSheet;
import io.aftercare.repair.WorkSheets;
import io.aftercare.shared.SerialNumber;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The repairs of a unit, for the unit page and the case page; the way to the case is for those who may see it. */
@Component
class RepairHistory implements UnitHistory {

    private final WorkSheets sheets;
    private final Units units;
    private final Catalog catalog;
    private final MessageSource messages;
    private final RepairLinks links;

    RepairHistory(WorkSheets sheets, Units units, Catalog catalog, MessageSource messages, RepairLinks links) {
        this.sheets = sheets;
        this.units = units;
        this.catalog = catalog;
        this.messages = messages;
        this.links = links;
    }

    @Override
    public List<Entry> of(String serial, Locale locale) {
        var family = SerialNumber.parse(serial).flatMap(units::find).map(Unit::family);
        return sheets.ofUnit(serial).stream()
                .map(sheet -> new Entry(
                        sheet.startedAt(),
                        "history.repair",
                        sheet.number(),
                        text(sheet, family.orElse(""), locale),
                        links.toCase(sheet.caseNumber()).orElse(null)))
                .toList();
    }

    private String text(WorkSheet sheet, String family, Locale locale) {
        if (sheet.resolutionCode() != null) {
            return catalog.label(family, CodeKind.RESOLUTION, sheet.resolutionCode(), locale);
        }
        return messages.getMessage("repair.status." + sheet.status(), null, locale);
    }
}
