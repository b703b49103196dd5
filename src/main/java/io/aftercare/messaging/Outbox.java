package io.aftercare.messaging;

import org.springframework.stereotype.Component;

/** Messages to customers, written in the business transaction and sent later. */
@Component
public class Outbox {

    /** Adds the message; one of the same case, kind and occasion is kept only once. */
    public void put(OutgoingMessage message) {
        throw new UnsupportedOperationException();
    }
}
