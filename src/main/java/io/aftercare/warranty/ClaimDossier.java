package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.identity.StaffDirectory;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that somebody needs who decides about a claim. */
@Component
public class ClaimDossier {

    private final ClaimDescriptions descriptions;
    private final ClaimRecord record;
    private final GoodwillGiving goodwill;
    private final WorkshopFinding finding;
    private final StaffDirectory staff;

    ClaimDossier(
            ClaimDescriptions descriptions,
            ClaimRecord record,
            GoodwillGiving goodwill,
            WorkshopFinding finding,
            StaffDirectory staff) {
        this.descriptions = descriptions;
        this.record = record;
        this.goodwill = goodwill;
        this.finding = finding;
        this.staff = staff;
    }

    /**
     * What the claim is about, what was decided, asked and said so far, and what the reader may give: views in the
     * reader's language by the names that the templates in {@code warranty} know.
     */
    @Transactional(readOnly = true)
    public Map<String, Object> of(String number, Locale locale) {
        var model = new HashMap<>(descriptions.describe(number, locale));
        var claim = (ClaimView) model.get("claim");
        var file = (CaseFile) model.get("file");
        model.putAll(record.of(claim, file.centre()));
        model.put("finding", finding.contesting(file, locale).orElse(null));
        var proposal = goodwill.proposal(number);
        model.put("proposal", proposal);
        model.put("proposedBy", proposal == null ? null : record.name(proposal.proposedBy()));
        staff.current().ifPresent(actor -> model.put("limit", goodwill.limitFor(number, actor)));
        return model;
    }
}
