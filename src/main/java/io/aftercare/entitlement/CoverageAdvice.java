package io.aftercare.entitlement;

/** The outputs of the decision {@code coverage}, by name. */
record CoverageAdvice(CoverageVerdict verdict, int percent, String reason) {

    /** The reason that an earlier repair pays, not the terms. */
    static final String REPAIR_WARRANTY = "repair-warranty";
}
