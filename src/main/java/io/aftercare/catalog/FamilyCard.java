package io.aftercare.catalog;

import io.aftercare.shared.EditCard;

/**
 * A product family to look at and to change; texts that are not given are empty.
 *
 * @param code   given once, for a new family
 * @param active whether products of the family are offered; one that is switched off stays known
 */
public record FamilyCard(
        long version,
        String code,
        String nameEn,
        String nameRu,
        String serialHelpEn,
        String serialHelpRu,
        boolean safetyRelevant,
        boolean active)
        implements EditCard {

    public static FamilyCard empty() {
        return new FamilyCard(0, "", "", "", "", "", false, true);
    }

    @Override
    public String prefix() {
        return "family.field";
    }
}
