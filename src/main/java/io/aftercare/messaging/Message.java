package io.aftercare.messaging;

import java.time.ZonedDateTime;

/**
 * A message as staff read it: in the customer's language, the tracking link masked.
 *
 * @param kind      its title is the message {@code message.kind.<kind>}
 * @param createdAt in the zone of the centre whose business it is
 * @param sentAt    when a mail server took it; null if none has
 * @param trouble   what a mail server said when it did not take it, in its own words; null if nothing
 * @param repeated  whether it was sent once more since nobody could tell whether it had been taken; the customer may
 *                  have it twice, under the same Message-ID
 */
public record Message(
        long id,
        String caseNumber,
        String kind,
        String recipient,
        String language,
        MessageState state,
        ZonedDateTime createdAt,
        ZonedDateTime sentAt,
        String trouble,
        boolean repeated,
        String subject,
        String text) {}
