package io.aftercare.demo;

import java.time.LocalDate;

/** A made-up unit; {@code owner} is null while nobody is registered. */
record DemoUnit(String serial, String product, String family, LocalDate soldOn, DemoPerson owner) {

    boolean soldBetween(LocalDate from, LocalDate to) {
        return !soldOn.isBefore(from) && !soldOn.isAfter(to);
    }
}
