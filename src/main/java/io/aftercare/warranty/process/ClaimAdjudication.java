package io.aftercare.warranty.process;

/** The contract of the process {@code claim-adjudication}, called by {@link WarrantyClaim} under the same number. */
final class ClaimAdjudication {

    static final String KEY = "claim-adjudication";

    /** Ids of the elements that code and tests name. */
    static final class Elements {
        static final String SERVICE_OPEN_RULING = "service_open_ruling";
        static final String SERVICE_ADVISE_COVER = "service_advise_cover";
        static final String SERVICE_ACCEPT_COVER = "service_accept_cover";
        static final String USER_DECIDE_CLAIM = "user_decide_claim";
        static final String USER_DECIDE_APPEAL = "user_decide_appeal";
        static final String USER_APPROVE_GOODWILL = "user_approve_goodwill";
        static final String CALL_CUSTOMER_ANSWER = "call_customer_answer";
        static final String SERVICE_TAKE_ANSWER = "service_take_answer";
        static final String END_RULING_GIVEN = "end_ruling_given";
        static final String END_SHARE_DECLINED = "end_share_declined";
        static final String END_CUSTOMER_SILENT = "end_customer_silent";

        private Elements() {}
    }

    /** Names of the variables: ids and routing facts only. */
    static final class Variables {
        static final String CLAIM_NUMBER = "claimNumber";
        static final String OCCASION = "occasion";
        static final String CLEAR = "clear";
        static final String DECISION = "decision";
        static final String QUESTION_ID = "questionId";
        static final String RULING = "ruling";

        private Variables() {}
    }

    /** Whose word the decision still needs: the values of {@link Variables#DECISION}. */
    enum Decision {
        RULED,
        ASK_MANAGER,
        ASK_CUSTOMER
    }

    /** The value of {@link Variables#RULING} while an answer waits for somebody to decide. */
    static final String OPEN = "OPEN";

    private ClaimAdjudication() {}
}
