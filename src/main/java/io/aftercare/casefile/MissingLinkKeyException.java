package io.aftercare.casefile;

/** The application must not start without a key of its own for tracking links: anyone could make them. */
class MissingLinkKeyException extends RuntimeException {

    MissingLinkKeyException(String reason) {
        super(reason);
    }
}
