package io.aftercare.entitlement;

import io.aftercare.shared.EditCard;

/**
 * Warranty terms to look at and to change, in months from the purchase day; 0 for none.
 *
 * @param family    code of the family; given once
 * @param product   code of the product they are for; empty for the whole family; given once
 * @param validFrom the first purchase day they are for, as an ISO date; empty for any; given once
 * @param reason    why they change; needed for terms that are there already
 */
public record TermsCard(
        long version,
        String family,
        String product,
        String validFrom,
        String parts,
        String labour,
        String travel,
        String repair,
        String reason)
        implements EditCard {

    /** Terms to fill in. */
    public static TermsCard empty(String family) {
        return new TermsCard(0, family, "", "", "24", "24", "0", "6", "");
    }

    @Override
    public String prefix() {
        return "terms.field";
    }
}
