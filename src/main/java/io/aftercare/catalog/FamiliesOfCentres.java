package io.aftercare.catalog;

import io.aftercare.network.ProductFamilies;
import org.springframework.stereotype.Component;

/** Tells the service centres which families they can repair. */
@Component
class FamiliesOfCentres implements ProductFamilies {

    private final Families families;

    FamiliesOfCentres(Families families) {
        this.families = families;
    }

    @Override
    public boolean known(String code) {
        return families.existsByCode(code);
    }
}
