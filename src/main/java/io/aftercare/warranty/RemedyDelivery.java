package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.repair.RepairOrders;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Carries out a remedy: the units' books, the case's timeline and the customer's letter. */
@Component
class RemedyDelivery {

    private final CaseFiles caseFiles;
    private final RemedyUnits units;
    private final RepairOrders repairOrders;
    private final ClaimMessages messages;

    RemedyDelivery(CaseFiles caseFiles, RemedyUnits units, RepairOrders repairOrders, ClaimMessages messages) {
        this.caseFiles = caseFiles;
        this.units = units;
        this.repairOrders = repairOrders;
        this.messages = messages;
    }

    void deliver(Claim claim, ClaimRemedy remedy, RemedyChoice choice, String actor) {
        var file = caseFiles.get(claim.number());
        if (choice.kind() == RemedyKind.REPLACEMENT) {
            replace(claim, file, remedy, choice, actor);
        } else {
            refund(claim, file, remedy, choice, actor);
        }
        place(file, choice.oldUnit(), actor);
    }

    private void replace(Claim claim, CaseFile file, ClaimRemedy remedy, RemedyChoice choice, String actor) {
        units.replace(claim, file, remedy, choice, actor);
        var other = remedy.view().replacementSerial();
        repairOrders.replaceAtHandBack(file.number(), other, choice.oldUnit() == OldUnit.GIVEN_BACK);
        var rule = remedy.view().warranty();
        caseFiles.record(file.number(), "claim-replaced", true, actor, other, "#warranty.remedy.short." + rule);
        messages.tell(file, "replaced-" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'), other);
    }

    private void refund(Claim claim, CaseFile file, ClaimRemedy remedy, RemedyChoice choice, String actor) {
        remedy.refund(choice.amount(), choice.currency());
        units.refund(claim, actor);
        var sum = choice.amount().toPlainString() + " " + choice.currency();
        caseFiles.record(file.number(), "claim-refunded", true, actor, sum);
        messages.tell(file, "refunded", sum);
    }

    /** What is kept stays on its shelf; what is given back is with us until it is handed over. */
    private void place(CaseFile file, OldUnit oldUnit, String actor) {
        switch (oldUnit) {
            case KEPT ->
                caseFiles.placeUnit(
                        file.number(),
                        new UnitPlace(UnitPlace.Kind.KEPT, file.unitPlace().detail()),
                        actor);
            case SCRAPPED -> caseFiles.placeUnit(file.number(), new UnitPlace(UnitPlace.Kind.SCRAPPED, ""), actor);
            case GIVEN_BACK -> {}
        }
    }
}
