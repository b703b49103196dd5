package io.aftercare.customers;

import java.util.Locale;
import java.util.Optional;

/** Knows where units are. The upper module that handles them implements it; search and unit page print it. */
public interface UnitWhereabouts {

    /** Where the unit is, in the reader's language; empty for a unit that never came to us. */
    Optional<String> of(String serial, Locale locale);
}
