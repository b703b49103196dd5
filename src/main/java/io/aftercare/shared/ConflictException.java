package io.aftercare.shared;

/** The request was right but comes too late or at the wrong moment; answered as 409. Nothing has been changed. */
public class ConflictException extends RuntimeException {

    private final String code;
    private final transient Object[] args;

    /** @param code the message key without its prefix {@code problem.} */
    public ConflictException(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = args.clone();
    }

    public String code() {
        return code;
    }

    public Object[] args() {
        return args.clone();
    }
}
