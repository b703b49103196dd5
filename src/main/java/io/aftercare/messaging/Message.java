package io.aftercare.messaging;

import java.time.Instant;

/**
 * A message as staff read it: in the customer's language, the tracking link masked.
 *
 * @param kind   its title is the message {@code message.kind.<kind>}
 * @param centre code of the centre that is responsible for the case
 */
public record Message(
        long id,
        String caseNumber,
        String centre,
        String kind,
        String recipient,
        String language,
        MessageState state,
        Instant createdAt,
        String subject,
        String text) {}
