package io.aftercare.casefile;

import java.util.List;

/** What is to be written into the timeline. */
record Entry(String kind, boolean forCustomer, String actor, List<String> args) {

    static Entry forCustomer(String kind, String actor, String... args) {
        return new Entry(kind, true, actor, List.of(args));
    }

    static Entry forStaff(String kind, String actor, String... args) {
        return new Entry(kind, false, actor, List.of(args));
    }
}
