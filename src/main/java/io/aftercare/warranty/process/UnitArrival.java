package io.aftercare.warranty.process;

/** The contract of the process {@code unit-arrival}, called by {@link WarrantyClaim} under the same number. */
final class UnitArrival {

    static final String KEY = "unit-arrival";

    /** Ids of the elements that code and tests name. */
    static final class Elements {
        static final String SERVICE_SEND_INSTRUCTIONS = "service_send_instructions";
        static final String USER_RECEIVE_UNIT = "user_receive_unit";
        static final String BOUNDARY_UNIT_IN_PARCEL = "boundary_unit_in_parcel";
        static final String BOUNDARY_REMINDER_DUE = "boundary_reminder_due";
        static final String BOUNDARY_NEVER_SENT_IN = "boundary_never_sent_in";
        static final String SERVICE_REMIND_CUSTOMER = "service_remind_customer";
        static final String SERVICE_STOP_WAITING = "service_stop_waiting";
        static final String SERVICE_OPEN_ORDER = "service_open_order";
        static final String END_UNIT_IN_WORKSHOP = "end_unit_in_workshop";
        static final String END_CUSTOMER_REMINDED = "end_customer_reminded";
        static final String END_UNIT_NEVER_CAME = "end_unit_never_came";

        private Elements() {}
    }

    /** Names of the variables: ids and routing facts only. */
    static final class Variables {
        static final String CLAIM_NUMBER = "claimNumber";
        static final String UNIT_IN_HOUSE = "unitInHouse";
        static final String ARRIVED = "arrived";
        static final String REPAIR_ORDER_NUMBER = "repairOrderNumber";

        private Variables() {}
    }

    /** Names of the messages that it waits for. */
    static final class Messages {
        static final String UNIT_IN_PARCEL = "message_unit_in_parcel";

        private Messages() {}
    }

    private UnitArrival() {}
}
