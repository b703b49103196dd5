package io.aftercare.repair;

import java.util.List;

/**
 * What was done to the unit in one round of work.
 *
 * @param resolutionCode a resolution code of the unit's family
 * @param causalPart     the part that caused the fault; null if none did
 * @param shelfPlace     where the unit was put down; empty if it stays on the bench
 */
public record WorkReport(
        String resolutionCode,
        String workDone,
        String causalPart,
        List<PartLine> usedParts,
        int labourMinutes,
        OldPart oldPart,
        String shelfPlace) {}
