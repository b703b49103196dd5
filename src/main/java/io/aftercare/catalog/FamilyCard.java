package io.aftercare.catalog;

import io.aftercare.shared.EditCard;

/**
 * A product family to look at and to change; texts that are not given are empty.
 *
 * @param code   given once, for a new family
 * @param battery whether a parcel with such a product has a lithium battery in it, and fragile whether it breaks easily
 * @param active whether products of the family are offered; one that is switched off stays known
 */
public record FamilyCard(
        long version,
        String code,
        String nameEn,
        String nameRu,
        String serialHelpEn,
        String serialHelpRu,
        String photoHelpEn,
        String photoHelpRu,
        String packingHelpEn,
        String packingHelpRu,
        boolean safetyRelevant,
        boolean battery,
        boolean fragile,
        boolean active)
        implements EditCard {

    public static FamilyCard empty() {
        return new FamilyCard(0, "", "", "", "", "", "", "", "", "", false, false, false, true);
    }

    @Override
    public String prefix() {
        return "family.field";
    }
}
