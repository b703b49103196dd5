package io.aftercare.repair;

import java.util.List;

/**
 * What a technician found and means to do.
 *
 * @param faultCode      a fault code of the unit's family
 * @param plannedMinutes expected labour
 */
public record Diagnosis(String faultCode, String finding, int plannedMinutes, List<PartLine> plannedParts) {}
