package io.aftercare.warranty.process;

import io.aftercare.casefile.UnitPlace;
import io.aftercare.identity.Staff;
import io.aftercare.repair.OldPart;
import io.aftercare.shared.FieldProblem;
import io.aftercare.warranty.Closing;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.WorkItem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class SettleOpenPointsTask implements TaskCompletion<SettleOpenPointsForm> {

    static final Set<OldPart> DISPOSITIONS = EnumSet.complementOf(EnumSet.of(OldPart.UNDECIDED, OldPart.NONE));
    static final Set<UnitPlace.Kind> PLACES =
            EnumSet.of(UnitPlace.Kind.HANDED_OVER, UnitPlace.Kind.SHIPPED, UnitPlace.Kind.KEPT);

    private final Closing closing;

    SettleOpenPointsTask(Closing closing) {
        this.closing = closing;
    }

    @Override
    public String taskKey() {
        return ClaimClosing.Elements.USER_SETTLE_OPEN_POINTS;
    }

    @Override
    public Class<SettleOpenPointsForm> formType() {
        return SettleOpenPointsForm.class;
    }

    @Override
    public Completion complete(WorkItem task, SettleOpenPointsForm form, Staff actor) {
        var number = task.businessKey();
        var partOpen = !closing.undecidedOldParts(number).isEmpty();
        var unitOpen = closing.unitNotBack(number);
        var problems = new ArrayList<FieldProblem>();
        if (partOpen && !isOneOf(DISPOSITIONS, form.oldPart())) {
            problems.add(FieldProblem.of("oldPart", "claim-old-part-missing"));
        }
        if (unitOpen && !isOneOf(PLACES, form.unitPlace())) {
            problems.add(FieldProblem.of("unitPlace", "claim-unit-place-missing"));
        }
        if (!problems.isEmpty()) {
            return new Completion.Refused(problems);
        }
        if (partOpen) {
            closing.disposeOldParts(number, form.oldPart(), actor.username());
        }
        if (unitOpen) {
            closing.placeUnit(number, form.unitPlace(), actor.username());
        }
        return Completion.done();
    }

    private static <E> boolean isOneOf(Set<E> allowed, E chosen) {
        return chosen != null && allowed.contains(chosen);
    }
}
