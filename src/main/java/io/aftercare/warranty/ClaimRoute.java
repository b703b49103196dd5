package io.aftercare.warranty;

/**
 * Where a claim goes.
 *
 * @param route its kind
 */
record ClaimRoute(Kind route) {

    enum Kind {
        /** The responsible centre keeps it. */
        STAY,
        /** The nearest capable centre of the region takes it. */
        REGION,
        /** The intake centre finds a way. */
        INTAKE
    }

    /** The inputs of the decision {@code claim-routing}. */
    record Question(boolean responsibleRepairs, boolean regionRepairs) {}
}
