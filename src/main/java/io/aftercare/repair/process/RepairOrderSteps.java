package io.aftercare.repair.process;

import io.aftercare.repair.CoverContests;
import io.aftercare.repair.Intakes;
import io.aftercare.repair.OrderEndings;
import io.aftercare.repair.WorkSheets;
import io.aftercare.repair.Workbench;
import org.springframework.stereotype.Component;

/** What the service tasks of {@code repair-order} do. */
@Component
public class RepairOrderSteps {

    private final Workbench workbench;
    private final CoverContests contests;
    private final OrderEndings endings;
    private final Intakes intakes;
    private final WorkSheets sheets;

    RepairOrderSteps(
            Workbench workbench, CoverContests contests, OrderEndings endings, Intakes intakes, WorkSheets sheets) {
        this.workbench = workbench;
        this.contests = contests;
        this.endings = endings;
        this.intakes = intakes;
        this.sheets = sheets;
    }

    /** Whether no damaged battery forbids to work on the unit. */
    public boolean checkBattery(String repairOrderNumber) {
        return intakes.batterySafe(sheets.get(repairOrderNumber).caseNumber());
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
