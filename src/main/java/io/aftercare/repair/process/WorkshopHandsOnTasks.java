package io.aftercare.repair.process;

import io.aftercare.casefile.HandsOnTasks;
import java.util.Set;
import org.springframework.stereotype.Component;

/** On the bench and back over the counter. */
@Component
class WorkshopHandsOnTasks implements HandsOnTasks {

    @Override
    public Set<String> taskKeys() {
        return Set.of(
                RepairOrderProcess.USER_RELEASE_BATTERY,
                RepairOrderProcess.USER_DIAGNOSE_UNIT,
                RepairOrderProcess.USER_REPAIR_UNIT,
                RepairOrderProcess.USER_TEST_UNIT,
                HandBackProcess.USER_HAND_BACK,
                HandBackProcess.USER_STORE_UNIT);
    }
}
