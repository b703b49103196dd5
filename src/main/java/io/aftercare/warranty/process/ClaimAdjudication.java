package io.aftercare.warranty.process;

/** The contract of the process {@code claim-adjudication}, called by {@link WarrantyClaim} under the same number. */
final class ClaimAdjudication {

    static final String KEY = "claim-adjudication";

    /** Ids of the elements that code and tests name. */
    static final class Elements {
        static final String SERVICE_ADVISE_COVER = "service_advise_cover";
        static final String SERVICE_ACCEPT_COVER = "service_accept_cover";
        static final String USER_DECIDE_CLAIM = "user_decide_claim";
        static final String END_RULING_GIVEN = "end_ruling_given";

        private Elements() {}
    }

    /** Names of the variables: ids and routing facts only. */
    static final class Variables {
        static final String CLAIM_NUMBER = "claimNumber";
        static final String CLEAR = "clear";
        static final String RULING = "ruling";

        private Variables() {}
    }

    private ClaimAdjudication() {}
}
