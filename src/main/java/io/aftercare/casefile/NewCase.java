package io.aftercare.casefile;

/**
 * What a case file starts with.
 *
 * @param centre      code of the responsible centre
 * @param serial      the serial number as given, normalised
 * @param productCode null while the unit is not known
 * @param contactPhone as it was given with the case; null if none was
 */
public record NewCase(
        CaseKind kind,
        String centre,
        long customerId,
        String serial,
        String productCode,
        String openedBy,
        String contactPhone) {

    public NewCase(CaseKind kind, String centre, long customerId, String serial, String productCode, String openedBy) {
        this(kind, centre, customerId, serial, productCode, openedBy, null);
    }
}
