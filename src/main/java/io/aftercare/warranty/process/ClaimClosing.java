package io.aftercare.warranty.process;

/** The contract of the process {@code claim-closing}, called by {@link WarrantyClaim} under the same number. */
final class ClaimClosing {

    static final String KEY = "claim-closing";

    /** Ids of the elements that code and tests name. */
    static final class Elements {
        static final String SERVICE_CHECK_CLOSING = "service_check_closing";
        static final String USER_SETTLE_OPEN_POINTS = "user_settle_open_points";
        static final String SERVICE_CLOSE_CLAIM = "service_close_claim";
        static final String END_CLAIM_CLOSED = "end_claim_closed";

        private Elements() {}
    }

    /** Names of the variables: ids and routing facts only. */
    static final class Variables {
        static final String CLAIM_NUMBER = "claimNumber";
        static final String OUTCOME = "outcome";
        static final String CLOSABLE = "closable";
        static final String ENDING = "ending";

        private Variables() {}
    }

    private ClaimClosing() {}
}
