package io.aftercare.repair.process;

import io.aftercare.repair.CoverAnswered;
import io.aftercare.repair.RepairWithdrawn;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells {@code repair-order} what it waits for, in the transaction of the order's own change. */
@Component
class RepairOrderMessages {

    private final RuntimeService runtime;

    RepairOrderMessages(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(CoverAnswered answered) {
        tell(
                RepairOrderProcess.MESSAGE_COVER_ANSWERED,
                answered.repairOrder(),
                Map.of(RepairOrderProcess.COVERED, answered.covered()));
    }

    @EventListener
    void on(RepairWithdrawn withdrawn) {
        tell(RepairOrderProcess.MESSAGE_ORDER_WITHDRAWN, withdrawn.repairOrder(), Map.of());
    }

    private void tell(String message, String repairOrder, Map<String, Object> facts) {
        var told = runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(repairOrder)
                .setVariables(facts)
                .correlateAllWithResult();
        if (told.size() != 1) {
            throw new IllegalStateException(told.size() + " processes of " + repairOrder + " wait for " + message);
        }
    }
}
