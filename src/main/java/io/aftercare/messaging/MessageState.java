package io.aftercare.messaging;

/** How far a message is. */
public enum MessageState {
    /** Written and due; nobody has sent it yet. */
    WAITING
}
