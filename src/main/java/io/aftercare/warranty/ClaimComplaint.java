package io.aftercare.warranty;

import io.aftercare.casefile.CaseComplaint;
import io.aftercare.casefile.CaseFile;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a claim says of its unit, for those who repair and test it. */
@Component
class ClaimComplaint implements CaseComplaint {

    private final ClaimLookup claims;
    private final ClaimDescriptions descriptions;

    ClaimComplaint(ClaimLookup claims, ClaimDescriptions descriptions) {
        this.claims = claims;
        this.descriptions = descriptions;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Told> of(CaseFile file, Locale locale) {
        return claims.find(file.number()).map(claim -> {
            var receipt = claim.receipt();
            return new Told(
                    descriptions.symptom(claim, file, locale),
                    claim.told().description(),
                    receipt == null ? null : receipt.unitCondition(),
                    receipt == null ? null : receipt.accessories());
        });
    }
}
