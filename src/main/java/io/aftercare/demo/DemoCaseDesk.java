package io.aftercare.demo;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.repair.HandBack;
import io.aftercare.repair.RepairOrders;
import io.aftercare.workflow.Priority;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the demo's staff look up and set at the case itself. */
@Component
@Profile("demo")
class DemoCaseDesk {

    private final CaseFiles caseFiles;
    private final RepairOrders repairOrders;

    DemoCaseDesk(CaseFiles caseFiles, RepairOrders repairOrders) {
        this.caseFiles = caseFiles;
        this.repairOrders = repairOrders;
    }

    @Transactional
    public void prioritise(String number, Priority priority, String actor) {
        if (priority != Priority.NORMAL) {
            caseFiles.prioritise(number, priority, actor);
        }
    }

    /** The code that the customer shows; empty as long as there is none. */
    @Transactional(readOnly = true)
    public String pickUpCode(String number) {
        return repairOrders.handBackOf(number).map(HandBack::pickUpCode).orElse("");
    }
}
