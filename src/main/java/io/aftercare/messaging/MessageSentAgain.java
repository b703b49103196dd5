package io.aftercare.messaging;

/**
 * Somebody had a message of a case sent again, or at all.
 *
 * @param kind  its title is the message {@code message.kind.<kind>}
 * @param actor user name of who asked for it
 */
public record MessageSentAgain(String caseNumber, String kind, String actor) {}
