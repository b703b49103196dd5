package io.aftercare.repair;

import java.util.List;
import java.util.Set;

/**
 * What a technician found and means to do.
 *
 * @param faultCode      a fault code of the unit's family; null if there is no fault
 * @param minutes        labour of the diagnosis
 * @param checks         what was looked at and found right
 * @param plannedMinutes expected labour of the repair; null if there is none to be done
 * @param shelfPlace     where the unit was put down; empty if it stays on the bench
 */
public record Diagnosis(
        DiagnosisResult result,
        String faultCode,
        String finding,
        int minutes,
        Set<TestCheck> checks,
        Integer plannedMinutes,
        List<PartLine> plannedParts,
        String shelfPlace) {}
