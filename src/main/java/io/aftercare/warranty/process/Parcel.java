package io.aftercare.warranty.process;

/** The contract of the process {@code unannounced-parcel}; its business key is the parcel's number. */
final class Parcel {

    static final String KEY = "unannounced-parcel";

    /** Ids of the elements that code and tests name. */
    static final class Elements {
        static final String USER_IDENTIFY_PARCEL = "user_identify_parcel";
        static final String USER_SHIP_PARCEL_BACK = "user_ship_parcel_back";
        static final String END_PARCEL_LINKED = "end_parcel_linked";
        static final String END_PARCEL_CLAIMED = "end_parcel_claimed";
        static final String END_PARCEL_SENT_BACK = "end_parcel_sent_back";

        private Elements() {}
    }

    /** Names of the variables: ids and routing facts only. */
    static final class Variables {
        static final String PARCEL_NUMBER = "parcelNumber";
        static final String BELONGS_TO = "belongsTo";

        private Variables() {}
    }

    private Parcel() {}
}
