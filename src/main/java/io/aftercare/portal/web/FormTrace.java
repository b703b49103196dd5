package io.aftercare.portal.web;

/**
 * What a filled-in form tells of who filled it in.
 *
 * @param opened  when the page was drawn, sealed; see {@link FormGuard}
 * @param website a field that people neither see nor reach
 */
record FormTrace(String opened, String website) {

    boolean filledWhatNobodySees() {
        return website != null && !website.isBlank();
    }
}
