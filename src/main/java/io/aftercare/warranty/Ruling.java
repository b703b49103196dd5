package io.aftercare.warranty;

/** What was decided about a claim. Goodwill is accepted too: then the claim names the share and the reason. */
public enum Ruling {
    ACCEPTED,
    REFUSED
}
