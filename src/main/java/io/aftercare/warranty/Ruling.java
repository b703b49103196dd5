package io.aftercare.warranty;

/** What was decided about a claim. Goodwill is accepted too: then the claim names the share and the reason. */
public enum Ruling {
    ACCEPTED,
    REFUSED,
    /** The customer did not answer what had to be asked. */
    UNANSWERED,
    /** The customer does not accept the share that is left to pay. */
    DECLINED
}
