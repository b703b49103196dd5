package io.aftercare.repair.process;

import io.aftercare.repair.Workbench;
import org.springframework.stereotype.Component;

/** What the service tasks of {@code repair-order} do. */
@Component
public class RepairOrderSteps {

    private final Workbench workbench;

    RepairOrderSteps(Workbench workbench) {
        this.workbench = workbench;
    }

    /** @return the name of the {@link io.aftercare.repair.TestMode} */
    public String chooseTest(String repairOrderNumber) {
        return workbench.chooseTest(repairOrderNumber).name();
    }

    /** @return how the order ended */
    public String complete(String repairOrderNumber) {
        workbench.complete(repairOrderNumber);
        return RepairOrderProcess.OUTCOME_REPAIRED;
    }
}
