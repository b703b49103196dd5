package io.aftercare.shared;

import org.springframework.stereotype.Component;

/** Numbers that people say aloud: {@code WC-2026-000123}. Unique for ever; a series does not restart with the year. */
@Component
public class Numbers {

    /** The next number of the series with this prefix, inside the caller's transaction, which keeps it without gaps. */
    public String next(String prefix) {
        throw new UnsupportedOperationException();
    }
}
