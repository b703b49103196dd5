package io.aftercare.warranty.process;

/** The contract of the process {@code warranty-claim}; its business key is the claim's number. */
final class WarrantyClaim {

    static final String KEY = "warranty-claim";

    /** Ids of the elements that code and tests name. */
    static final class Elements {
        static final String START_CLAIM_SUBMITTED = "start_claim_submitted";
        static final String SERVICE_ACKNOWLEDGE_CLAIM = "service_acknowledge_claim";
        static final String SERVICE_CHECK_UNIT = "service_check_unit";
        static final String USER_REGISTER_UNIT = "user_register_unit";
        static final String CALL_ADJUDICATION = "call_adjudication";
        static final String BOUNDARY_CLAIM_WITHDRAWN = "boundary_claim_withdrawn";
        static final String SUB_CLAIM_REFUSED = "sub_claim_refused";
        static final String BOUNDARY_CLAIM_APPEALED = "boundary_claim_appealed";
        static final String SERVICE_TELL_REFUSAL = "service_tell_refusal";
        static final String EVENT_APPEAL_PERIOD = "event_appeal_period";
        static final String CALL_RETURN_UNIT = "call_return_unit";
        static final String SERVICE_ROUTE_CLAIM = "service_route_claim";
        static final String CALL_UNIT_ARRIVAL = "call_unit_arrival";
        static final String SUB_COVER_CONTESTED = "sub_cover_contested";
        static final String CALL_CONTEST_ADJUDICATION = "call_contest_adjudication";
        static final String BOUNDARY_CONTEST_WITHDRAWN = "boundary_contest_withdrawn";
        static final String SERVICE_ANSWER_CONTEST = "service_answer_contest";
        static final String END_CONTEST_ANSWERED = "end_contest_answered";
        static final String END_CONTEST_WITHDRAWN = "end_contest_withdrawn";
        static final String CALL_REPAIR_ORDER = "call_repair_order";
        static final String USER_DECIDE_REMEDY = "user_decide_remedy";
        static final String CALL_HAND_BACK = "call_hand_back";
        static final String CALL_CLAIM_CLOSING = "call_claim_closing";
        static final String SERVICE_RECORD_CANCELLATION = "service_record_cancellation";
        static final String END_CLAIM_REFUSED = "end_claim_refused";
        static final String END_CLAIM_SETTLED = "end_claim_settled";
        static final String END_CLAIM_UNANSWERED = "end_claim_unanswered";
        static final String END_CLAIM_DECLINED = "end_claim_declined";
        static final String END_CLAIM_WITHDRAWN = "end_claim_withdrawn";
        static final String END_CLAIM_NOT_SENT_IN = "end_claim_not_sent_in";
        static final String END_CLAIM_CANCELLED = "end_claim_cancelled";

        private Elements() {}
    }

    /** Names of the variables: ids and routing facts only. */
    static final class Variables {
        static final String CLAIM_NUMBER = "claimNumber";
        static final String UNIT_KNOWN = "unitKnown";
        static final String OCCASION = "occasion";
        static final String RULING = "ruling";
        static final String UNIT_IN_HOUSE = "unitInHouse";
        static final String ARRIVED = "arrived";
        static final String REPAIR_ORDER_NUMBER = "repairOrderNumber";
        static final String CONTEST_RULING = "contestRuling";
        static final String OUTCOME = "outcome";
        static final String GOES_BACK = "goesBack";
        static final String ENDING = "ending";

        private Variables() {}
    }

    /** Names of the messages that it waits for. */
    static final class Messages {
        static final String CLAIM_CANCELLED = "message_claim_cancelled";
        static final String CLAIM_APPEALED = "message_claim_appealed";
        static final String COVER_CONTESTED = "message_cover_contested";
        static final String CLAIM_WITHDRAWN = "message_claim_withdrawn";

        private Messages() {}
    }

    private WarrantyClaim() {}
}
