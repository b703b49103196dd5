package io.aftercare.casefile;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * One entry of a conversation as its reader sees it.
 *
 * @param at      in the zone of the responsible centre
 * @param author  display name; customers read the centre's instead of a member's
 * @param heading what it was about, in the reader's language; null for a plain word
 * @param text    as it was written; may be empty if files came with it or the heading says all
 * @param mine    whether the reader's side wrote it
 * @param unread  whether it waits for a reader on the reader's side
 * @param readAt  when the customer had read it; null if not yet, and for what the customer wrote
 */
public record Word(
        ZonedDateTime at,
        boolean fromCustomer,
        String author,
        String heading,
        String text,
        List<Attachment> files,
        boolean mine,
        boolean unread,
        ZonedDateTime readAt) {

    Instant moment() {
        return at.toInstant();
    }
}
