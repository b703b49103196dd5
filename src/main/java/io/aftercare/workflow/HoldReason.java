package io.aftercare.workflow;

import java.util.Arrays;
import java.util.Optional;

/** Why a task cannot go on: who holds it up. */
public enum HoldReason {
    CUSTOMER,
    SUPPLIER,
    /** Something else, which the note names. */
    OTHER;

    /** The reason of this name; empty if there is none. */
    public static Optional<HoldReason> named(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }
}
