package io.aftercare.warranty;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.repair.OldPart;
import io.aftercare.repair.RepairOrder;
import io.aftercare.repair.RepairOrders;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The closing guard: says what is still missing and settles it. */
@Component
public class Closing {

    private final List<ClosingRule> rules;
    private final CaseFiles caseFiles;
    private final RepairOrders repairOrders;

    Closing(List<ClosingRule> rules, CaseFiles caseFiles, RepairOrders repairOrders) {
        this.rules = rules;
        this.caseFiles = caseFiles;
        this.repairOrders = repairOrders;
    }

    /** What is missing, as message keys without their prefix {@code closing.}; empty if the claim may close. */
    @Transactional(readOnly = true)
    public List<String> missing(String number) {
        var file = caseFiles.get(number);
        return rules.stream().flatMap(rule -> rule.missing(file).stream()).toList();
    }

    /** Whether the unit's whereabouts are to be settled. */
    @Transactional(readOnly = true)
    public boolean unitNotBack(String number) {
        return missing(number).contains(ClosingRules.UNIT_NOT_BACK);
    }

    /** The orders whose old part waits for a decision. */
    @Transactional(readOnly = true)
    public List<String> undecidedOldParts(String number) {
        return repairOrders.ofCase(number).stream()
                .filter(order -> order.oldPart() == OldPart.UNDECIDED)
                .map(RepairOrder::number)
                .toList();
    }

    @Transactional
    public void disposeOldParts(String number, OldPart disposition, String actor) {
        undecidedOldParts(number).forEach(order -> repairOrders.disposeOldPart(order, disposition, actor));
    }

    @Transactional
    public void placeUnit(String number, UnitPlace.Kind where, String actor) {
        caseFiles.placeUnit(number, new UnitPlace(where, ""), actor);
    }
}
