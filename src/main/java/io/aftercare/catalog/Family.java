package io.aftercare.catalog;

/**
 * A product family in one language.
 *
 * @param code              such as {@code COFFEE}
 * @param serialHelp        where to find the serial number on such a product
 * @param safetyRelevant    mains voltage, traction battery or blades: a repair is tested by someone else
 */
public record Family(String code, String name, String serialHelp, boolean safetyRelevant) {}
