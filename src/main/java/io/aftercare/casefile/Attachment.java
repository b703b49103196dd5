package io.aftercare.casefile;

import java.time.Instant;

/**
 * A file of a case as its readers see it.
 *
 * @param id          names it in addresses, at random
 * @param width       in pixels; null for what is no picture, likewise {@code height}
 * @param pages       null for what has none
 * @param forCustomer whether the customer sees it too
 * @param addedBy     user name of a member of staff, or {@code customer}
 */
public record Attachment(
        String id,
        String caseNumber,
        String name,
        String contentType,
        long size,
        Integer width,
        Integer height,
        Integer pages,
        boolean forCustomer,
        String addedBy,
        Instant addedAt) {

    /** Whether it has a thumbnail. */
    public boolean picture() {
        return width != null;
    }

    /** For people: whole kilobytes, at least one. */
    public long kilobytes() {
        return Math.max(1, Math.round(size / 1024.0));
    }
}
