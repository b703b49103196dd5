package io.aftercare.warranty;

/** What has become of an unannounced parcel. */
public enum ParcelStatus {
    /** Nobody knows yet whose it is. */
    WAITING,
    /** It was the unit that an open claim waited for. */
    LINKED,
    /** A new claim was made for it. */
    CLAIMED,
    /** To be shipped back. */
    GOING_BACK,
    SENT_BACK;

    public boolean ended() {
        return this != WAITING && this != GOING_BACK;
    }
}
