package io.aftercare.entitlement;

import java.time.LocalDate;
import java.util.Map;

/**
 * The warranty terms of a family, or of one of its products.
 *
 * @param id           null for the default terms
 * @param product      empty for the whole family
 * @param validFrom    the first purchase day they are for; null for the default terms
 * @param months       length of the warranty from the purchase day, per cost class; 0 for none
 * @param repairMonths length of the warranty on a repair
 */
public record Terms(
        Long id, String family, String product, LocalDate validFrom, Map<CostClass, Integer> months, int repairMonths) {

    private static final Map<CostClass, Integer> STANDARD =
            Map.of(CostClass.PARTS, 24, CostClass.LABOUR, 24, CostClass.TRAVEL, 0);
    private static final int STANDARD_REPAIR = 6;

    public Terms {
        months = Map.copyOf(months);
    }

    /** What is granted to a family without terms of its own: two years of parts and labour, no travel. */
    static Terms standard(String family) {
        return new Terms(null, family, "", null, STANDARD, STANDARD_REPAIR);
    }

    /** The same for a warranty of another length. */
    Terms lasting(Map<CostClass, Integer> others) {
        return new Terms(id, family, product, validFrom, others, repairMonths);
    }

    /** Whether they are for every unit, whenever it was bought. */
    public boolean always() {
        return validFrom == null || validFrom.equals(WarrantyTerms.EVER);
    }

    public int partsMonths() {
        return months(CostClass.PARTS);
    }

    public int labourMonths() {
        return months(CostClass.LABOUR);
    }

    public int travelMonths() {
        return months(CostClass.TRAVEL);
    }

    int months(CostClass costClass) {
        return months.getOrDefault(costClass, 0);
    }
}
