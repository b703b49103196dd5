package io.aftercare.shared;

/** Too much is asked for at this moment; answered as 503 with the time to come again. Nothing has been changed. */
public class OverloadedException extends RuntimeException {

    public OverloadedException(String reason) {
        super(reason);
    }
}
