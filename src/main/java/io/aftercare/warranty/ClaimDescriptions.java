package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.CodeKind;
import io.aftercare.catalog.Product;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a claim is about, for the pages of those who decide about it or receive its unit. */
@Component
public class ClaimDescriptions {

    private final ClaimLookup claims;
    private final CaseFiles caseFiles;
    private final Catalog catalog;
    private final ClaimedUnitPast past;

    ClaimDescriptions(ClaimLookup claims, CaseFiles caseFiles, Catalog catalog, ClaimedUnitPast past) {
        this.claims = claims;
        this.caseFiles = caseFiles;
        this.catalog = catalog;
        this.past = past;
    }

    /**
     * {@code claim}, {@code file}, {@code symptom}, {@code history} and, if the customer named another model than the
     * serial number does, {@code otherModel}: views in the reader's language.
     */
    @Transactional(readOnly = true)
    public Map<String, Object> describe(String number, Locale locale) {
        var claim = claims.get(number);
        var file = caseFiles.get(number);
        var model = new HashMap<String, Object>();
        model.put("claim", claim);
        model.put("file", file);
        model.put("symptom", symptom(claim, file, locale));
        model.put("otherModel", otherModel(claim, file));
        model.put("history", past.before(claim, file.centre(), locale));
        return model;
    }

    /** The model that the customer named, if it is another than the unit's; else null. */
    String otherModel(ClaimView claim, CaseFile file) {
        var told = claim.told().productCode();
        return told == null || told.isBlank() || file.productCode() == null || told.equals(file.productCode())
                ? null
                : catalog.product(told).map(Product::name).orElse(told);
    }

    /** Product code of the claim's unit. */
    @Transactional(readOnly = true)
    public String productOf(String number) {
        return caseFiles.get(number).productCode();
    }

    /** The symptom in the reader's language; null if none was named. */
    String symptom(ClaimView claim, CaseFile file, Locale locale) {
        var told = claim.told();
        if (told.symptomCode() == null) {
            return null;
        }
        var family = file.family() != null
                ? file.family()
                : catalog.product(told.productCode() == null ? "" : told.productCode())
                        .map(Product::family)
                        .orElse("");
        return catalog.label(family, CodeKind.SYMPTOM, told.symptomCode(), locale);
    }
}
