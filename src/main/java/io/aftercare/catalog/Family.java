package io.aftercare.catalog;

/**
 * A product family in one language.
 *
 * @param code              such as {@code COFFEE}
 * @param serialHelp        where to find the serial number on such a product
 * @param photoHelp         which pictures of a fault help; empty if nobody has said so
 * @param packingHelp       what to pack and how, before it is sent or brought; likewise
 * @param safetyRelevant    mains voltage, traction battery or blades: a repair is tested by someone else
 */
public record Family(
        String code, String name, String serialHelp, String photoHelp, String packingHelp, boolean safetyRelevant) {}
