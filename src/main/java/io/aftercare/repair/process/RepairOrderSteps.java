package io.aftercare.repair.process;

import io.aftercare.repair.CoverContests;
import io.aftercare.repair.OrderEndings;
import io.aftercare.repair.Workbench;
import org.springframework.stereotype.Component;

/** What the service tasks of {@code repair-order} do. */
@Component
public class RepairOrderSteps {

    private final Workbench workbench;
    private final CoverContests contests;
    private final OrderEndings endings;

    RepairOrderSteps(Workbench workbench, CoverContests contests, OrderEndings endings) {
        this.workbench = workbench;
        this.contests = contests;
        this.endings = endings;
    }

    public void contestCover(String repairOrderNumber) {
        contests.ask(repairOrderNumber);
    }

    /** @return the name of the {@link io.aftercare.repair.TestMode} */
    public String chooseTest(String repairOrderNumber) {
        return workbench.chooseTest(repairOrderNumber).name();
    }

    /** @return the name of the {@link io.aftercare.repair.RepairOutcome}, as of the other endings */
    public String complete(String repairOrderNumber) {
        return endings.complete(repairOrderNumber).name();
    }

    public String closeUnrepaired(String repairOrderNumber) {
        return endings.closeUnrepaired(repairOrderNumber).name();
    }
}
