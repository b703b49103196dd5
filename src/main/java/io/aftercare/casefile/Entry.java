package io.aftercare.casefile;

import java.util.List;
import java.util.stream.Stream;

/** What is to be written into the timeline. */
record Entry(String kind, boolean forCustomer, String actor, List<String> args) {

    static Entry forCustomer(String kind, String actor, String... args) {
        return new Entry(kind, true, actor, List.of(args));
    }

    static Entry forStaff(String kind, String actor, String... args) {
        return new Entry(kind, false, actor, List.of(args));
    }

    /** The same with the reason as its last argument, under the kind's own words for that; as it is without a reason. */
    Entry because(String reason) {
        if (reason == null || reason.isBlank()) {
            return this;
        }
        var told = Stream.concat(args.stream(), Stream.of(reason.strip())).toList();
        return new Entry(kind + "-reason", forCustomer, actor, told);
    }
}
