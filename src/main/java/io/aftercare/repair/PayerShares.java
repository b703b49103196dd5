package io.aftercare.repair;

import io.aftercare.entitlement.CostClass;
import jakarta.persistence.Embeddable;
import java.util.Map;

/** What the warranty or goodwill pays of each cost class, in percent; the customer pays the rest. */
@Embeddable
record PayerShares(int partsShare, int labourShare, int travelShare) {

    static PayerShares of(Map<CostClass, Integer> shares) {
        return new PayerShares(
                share(shares, CostClass.PARTS), share(shares, CostClass.LABOUR), share(shares, CostClass.TRAVEL));
    }

    Map<CostClass, Integer> byCostClass() {
        return Map.of(CostClass.PARTS, partsShare, CostClass.LABOUR, labourShare, CostClass.TRAVEL, travelShare);
    }

    private static int share(Map<CostClass, Integer> shares, CostClass costClass) {
        int percent = shares.getOrDefault(costClass, 0);
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException(costClass + " share out of 0 to 100: " + percent);
        }
        return percent;
    }
}
