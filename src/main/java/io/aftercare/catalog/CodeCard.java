package io.aftercare.catalog;

import io.aftercare.shared.EditCard;

/**
 * A symptom, fault or resolution code of a family to look at and to change.
 *
 * @param code    given once, for a new code
 * @param labelRu empty if there is none
 * @param active  whether it may be chosen; one that is switched off stays readable where it was used
 */
public record CodeCard(long version, String code, String labelEn, String labelRu, boolean active) implements EditCard {

    public static CodeCard empty() {
        return new CodeCard(0, "", "", "", true);
    }

    @Override
    public String prefix() {
        return "code.field";
    }
}
