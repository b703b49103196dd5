package io.aftercare.portal.web;

import io.aftercare.casefile.CaseStage;
import io.aftercare.casefile.TrackingView;
import io.aftercare.casefile.UnitPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** One of the few steps that a customer sees of a claim's way. The name is a message key's end: {@code portal.step.}. */
record TrackStep(String name, boolean done, boolean current) {

    private static final String RECEIVED = "received";
    private static final String CHECKED = "checked";
    private static final String WITH_US = "with-us";
    private static final String REPAIRED = "repaired";
    private static final String BACK = "back";

    private static final Set<String> AT_WORK = Set.of("stage.IN_REPAIR", "stage.IN_TEST");
    private static final Set<UnitPlace.Kind> STAYED = Set.of(UnitPlace.Kind.KEPT, UnitPlace.Kind.SCRAPPED);

    /** Empty for a claim that ended on the way: it has no further steps. */
    static List<TrackStep> of(TrackingView view) {
        var here = here(view);
        if (here == null) {
            return List.of();
        }
        var names = names(view);
        var at = names.contains(here) ? names.indexOf(here) : names.size();
        return IntStream.range(0, names.size())
                .mapToObj(step -> new TrackStep(names.get(step), step < at, step == at))
                .toList();
    }

    /** Without the steps that this case does not take: not every unit is repaired, and not every one comes back. */
    private static List<String> names(TrackingView view) {
        var names = new ArrayList<>(List.of(RECEIVED, CHECKED, WITH_US, REPAIRED, BACK));
        var refused = view.stage() == CaseStage.REFUSED;
        if (refused && !view.placeKind().withUs()) {
            return names.subList(0, 2);
        }
        var last = refused || view.stage() == CaseStage.READY || view.stage() == CaseStage.CLOSED;
        if (last && view.timeline().stream().noneMatch(entry -> AT_WORK.contains(entry.kind()))) {
            names.remove(REPAIRED);
        }
        if (STAYED.contains(view.placeKind())) {
            names.remove(BACK);
        }
        return names;
    }

    /** The step at which the case is; empty if all are done, null if it has no more. */
    private static String here(TrackingView view) {
        var withUs = view.placeKind().withUs();
        return switch (view.stage()) {
            case RECEIVED -> RECEIVED;
            case IN_REVIEW -> CHECKED;
            case AWAITING_ANSWER -> withUs ? WITH_US : CHECKED;
            case REFUSED -> withUs ? BACK : CHECKED;
            case AWAITING_UNIT, IN_DIAGNOSIS -> WITH_US;
            case IN_REPAIR, IN_TEST -> REPAIRED;
            case READY -> BACK;
            case CLOSED -> "";
            default -> null;
        };
    }
}
