package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseTracking;
import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.CodeKind;
import io.aftercare.identity.Staff;
import io.aftercare.repair.IntakeSheet;
import io.aftercare.repair.Intakes;
import io.aftercare.repair.RepairOrder;
import io.aftercare.repair.RepairOrders;
import io.aftercare.shared.Barcode;
import io.aftercare.shared.NotFoundException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the job tickets of claims. */
@Component
@Transactional(readOnly = true)
public class TicketSheets {

    private final CaseFiles caseFiles;
    private final CaseTracking tracking;
    private final ClaimLookup claims;
    private final ClaimDescriptions descriptions;
    private final RepairOrders orders;
    private final Intakes intakes;
    private final Catalog catalog;

    TicketSheets(
            CaseFiles caseFiles,
            CaseTracking tracking,
            ClaimLookup claims,
            ClaimDescriptions descriptions,
            RepairOrders orders,
            Intakes intakes,
            Catalog catalog) {
        this.caseFiles = caseFiles;
        this.tracking = tracking;
        this.claims = claims;
        this.descriptions = descriptions;
        this.orders = orders;
        this.intakes = intakes;
        this.catalog = catalog;
    }

    /** @throws NotFoundException if there is no such claim that this reader may see */
    public TicketSheet of(String number, Staff reader, Locale locale) {
        var file = caseFiles.get(number, reader);
        var claim = claims.find(number).orElseThrow(() -> new NotFoundException("claim " + number));
        var tracked = tracking.track(number, locale);
        var receipt = claim.receipt();
        var intake = intakes.of(number);
        return new TicketSheet(
                file,
                tracked.centre(),
                Barcode.code128(number),
                openOrders(number),
                descriptions.symptom(claim, file, locale),
                claim.told().description(),
                receipt == null ? null : receipt.unitCondition(),
                receipt == null ? null : receipt.accessories(),
                receipt == null
                        ? null
                        : receipt.receivedAt().atZone(tracked.centre().zone()),
                tracked.by(),
                checks(file, intake, locale),
                intake);
    }

    private List<String> openOrders(String number) {
        return orders.ofCase(number).stream()
                .filter(order -> !order.status().ended())
                .map(RepairOrder::number)
                .toList();
    }

    private List<TicketSheet.CheckLine> checks(CaseFile file, IntakeSheet intake, Locale locale) {
        return intake.checks().stream()
                .map(check -> new TicketSheet.CheckLine(
                        catalog.label(file.family(), CodeKind.CHECK, check.code(), locale), check.inOrder()))
                .toList();
    }
}
