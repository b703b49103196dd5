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
import java.util.List;
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
    public List<FieldProblem> problems(WorkItem task, SettleOpenPointsForm form, Staff actor) {
        var problems = new ArrayList<FieldProblem>();
        if (partOpen(task) && !isOneOf(DISPOSITIONS, form.oldPart())) {
            problems.add(FieldProblem.of("oldPart", "claim-old-part-missing"));
        }
        if (unitOpen(task) && !isOneOf(PLACES, form.unitPlace())) {
            problems.add(FieldProblem.of("unitPlace", "claim-unit-place-missing"));
        }
        return problems;
    }

    @Override
    public Completion complete(WorkItem task, SettleOpenPointsForm form, Staff actor) {
        var number = task.businessKey();
        if (partOpen(task)) {
            closing.disposeOldParts(number, form.oldPart(), actor.username());
        }
        if (unitOpen(task)) {
            closing.placeUnit(number, form.unitPlace(), actor.username());
        }
        return Completion.done();
    }

    private boolean partOpen(WorkItem task) {
        return !closing.undecidedOldParts(task.businessKey()).isEmpty();
    }

    private boolean unitOpen(WorkItem task) {
        return closing.unitNotBack(task.businessKey());
    }

    private static <E> boolean isOneOf(Set<E> allowed, E chosen) {
        return chosen != null && allowed.contains(chosen);
    }
}
