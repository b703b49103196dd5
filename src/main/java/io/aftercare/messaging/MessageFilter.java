package io.aftercare.messaging;

/** What a reader looks for; null or empty means anything. */
public record MessageFilter(String caseNumber, String kind, MessageState state) {

    public static final MessageFilter NONE = new MessageFilter(null, null, null);
}
