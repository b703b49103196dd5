package io.aftercare.repair;

/** How a customer consented to the disposal of a unit. */
public enum ConsentWay {
    /** On the personal tracking page. */
    LINK,
    /** Signed at the desk or sent as a letter. */
    WRITING
}
