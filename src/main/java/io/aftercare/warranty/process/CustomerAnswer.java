package io.aftercare.warranty.process;

/** The contract of the process {@code customer-answer}, called by {@link ClaimAdjudication} under the same number. */
final class CustomerAnswer {

    static final String KEY = "customer-answer";

    /** Ids of the elements that code and tests name. */
    static final class Elements {
        static final String SERVICE_ASK_CUSTOMER = "service_ask_customer";
        static final String RECEIVE_ANSWER = "receive_answer";
        static final String TIMER_REMIND = "timer_remind";
        static final String SERVICE_REMIND = "service_remind";
        static final String END_CUSTOMER_REMINDED = "end_customer_reminded";
        static final String TIMER_FALL_ASLEEP = "timer_fall_asleep";
        static final String SERVICE_LET_SLEEP = "service_let_sleep";
        static final String RECEIVE_LATE_ANSWER = "receive_late_answer";
        static final String TIMER_GIVE_UP = "timer_give_up";
        static final String SERVICE_GIVE_UP = "service_give_up";
        static final String SERVICE_NOTE_ANSWER = "service_note_answer";
        static final String END_ANSWER_NOTED = "end_answer_noted";
        static final String END_UNANSWERED = "end_unanswered";

        private Elements() {}
    }

    /** Names of the variables: ids only. */
    static final class Variables {
        static final String CLAIM_NUMBER = "claimNumber";
        static final String QUESTION_ID = "questionId";

        private Variables() {}
    }

    /** Names of the messages that it waits for. */
    static final class Messages {
        static final String CUSTOMER_ANSWERED = "message_customer_answered";

        private Messages() {}
    }

    private CustomerAnswer() {}
}
