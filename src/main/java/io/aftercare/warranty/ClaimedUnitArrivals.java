package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.repair.ArrivedUnit;
import io.aftercare.repair.ArrivedUnits;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the units of claims came in. */
@Component
class ClaimedUnitArrivals implements ArrivedUnits {

    private final ClaimLookup claims;
    private final ClaimDescriptions descriptions;

    ClaimedUnitArrivals(ClaimLookup claims, ClaimDescriptions descriptions) {
        this.claims = claims;
        this.descriptions = descriptions;
    }

    @Override
    public Optional<ArrivedUnit> of(CaseFile file, Locale locale) {
        return claims.find(file.number())
                .filter(claim -> claim.receipt() != null)
                .map(claim -> new ArrivedUnit(
                        claim.receipt().unitCondition(),
                        claim.receipt().accessories(),
                        descriptions.symptom(claim, file, locale),
                        claim.told().description(),
                        claim.receipt().receivedAt()));
    }
}
