package io.aftercare.portal.web;

import io.aftercare.casefile.CaseStage;
import java.util.List;
import java.util.stream.IntStream;

/** One of the few steps that a customer sees of a claim's way. The name is a message key's end: {@code portal.step.}. */
record TrackStep(String name, boolean done, boolean current) {

    private static final List<String> NAMES = List.of("received", "checked", "with-us", "repaired", "back");

    /** Empty for a claim that ended on the way: it has no further steps. */
    static List<TrackStep> of(CaseStage stage) {
        var at = position(stage);
        return at < 0
                ? List.of()
                : IntStream.range(0, NAMES.size())
                        .mapToObj(step -> new TrackStep(NAMES.get(step), step < at, step == at))
                        .toList();
    }

    private static int position(CaseStage stage) {
        return switch (stage) {
            case RECEIVED -> 0;
            case IN_REVIEW -> 1;
            case AWAITING_UNIT, IN_DIAGNOSIS -> 2;
            case IN_REPAIR, IN_TEST -> 3;
            case READY -> 4;
            case CLOSED -> 5;
            default -> -1;
        };
    }
}
