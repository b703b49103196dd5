package io.aftercare.warranty.process;

import io.aftercare.casefile.UnitPlace;
import io.aftercare.identity.Staff;
import io.aftercare.repair.OldPart;
import io.aftercare.warranty.Closing;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.WorkItem;
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
        if (partOpen && !DISPOSITIONS.contains(form.oldPart())) {
            return Completion.refused("oldPart", "claim-old-part-missing");
        }
        if (unitOpen && !PLACES.contains(form.unitPlace())) {
            return Completion.refused("unitPlace", "claim-unit-place-missing");
        }
        if (partOpen) {
            closing.disposeOldParts(number, form.oldPart(), actor.username());
        }
        if (unitOpen) {
            closing.placeUnit(number, form.unitPlace(), actor.username());
        }
        return Completion.done();
    }
}
