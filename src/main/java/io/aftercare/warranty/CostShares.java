package io.aftercare.warranty;

import jakarta.persistence.Embeddable;

/**
 * What the warranty or goodwill pays of the costs at stake, in percent; the customer pays the rest. The unit comes to the
 * centre, so travel is not at stake.
 */
@Embeddable
public record CostShares(Integer partsPercent, Integer labourPercent) {

    static final CostShares NONE = of(0, 0);

    private static final int ALL = 100;

    static CostShares of(int parts, int labour) {
        return new CostShares(parts, labour);
    }

    /** The same, but no share is below this percentage. */
    CostShares atLeast(int percent) {
        return of(Math.max(partsPercent, percent), Math.max(labourPercent, percent));
    }

    /** Whether nothing is left to the customer. */
    boolean all() {
        return partsPercent == ALL && labourPercent == ALL;
    }

    public int partsRest() {
        return ALL - partsPercent;
    }

    public int labourRest() {
        return ALL - labourPercent;
    }
}
