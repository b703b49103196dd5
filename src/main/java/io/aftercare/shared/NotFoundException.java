package io.aftercare.shared;

/** There is no such thing, or none that this reader may see; both are answered alike, as 404. */
public class NotFoundException extends RuntimeException {

    public NotFoundException(String what) {
        super(what);
    }
}
