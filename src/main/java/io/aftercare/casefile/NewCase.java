package io.aftercare.casefile;

/**
 * What a case file starts with.
 *
 * @param centre      code of the responsible centre
 * @param serial      the serial number as given, normalised
 * @param productCode null while the unit is not known
 */
public record NewCase(
        CaseKind kind, String centre, long customerId, String serial, String productCode, String openedBy) {}
