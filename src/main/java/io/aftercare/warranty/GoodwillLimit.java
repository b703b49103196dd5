package io.aftercare.warranty;

/**
 * What somebody may give.
 *
 * @param limitPercent up to this share; 0 for none
 * @param whoMay       who may give more
 */
record GoodwillLimit(int limitPercent, ClaimAuthority whoMay) {

    /** The inputs of the decision {@code goodwill-limit}. */
    record Question(String authority, long monthsSinceEnd) {}
}
