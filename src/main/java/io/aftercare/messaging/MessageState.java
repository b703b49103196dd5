package io.aftercare.messaging;

/** How far a message is. */
public enum MessageState {
    /** There was no mail server for it: to be read here, and sent only if somebody asks for it. */
    KEPT,
    /** Due; it will be sent, or tried again. */
    WAITING,
    /** Being handed to the mail server. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** Refused for good, or tried as often as it is worth. */
    FAILED,
    /** The mail server may have it or not, twice over: somebody has to decide whether to send it again. */
    UNKNOWN;

    /** Whether somebody has to look at it. */
    public boolean failed() {
        return this == FAILED || this == UNKNOWN;
    }

    /** Whether a person may have it sent, again or at all. */
    public boolean sendable() {
        return this != WAITING && this != SENDING;
    }
}
