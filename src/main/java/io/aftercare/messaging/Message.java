package io.aftercare.messaging;

import java.time.ZonedDateTime;

/**
 * A message as staff read it: in the customer's language, the tracking link masked.
 *
 * @param kind      its title is the message {@code message.kind.<kind>}
 * @param createdAt in the zone of the centre whose business it is
 */
public record Message(
        long id,
        String caseNumber,
        String kind,
        String recipient,
        String language,
        MessageState state,
        ZonedDateTime createdAt,
        String subject,
        String text) {}
