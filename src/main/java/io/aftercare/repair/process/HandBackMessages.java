package io.aftercare.repair.process;

import io.aftercare.repair.HandBackCancelled;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends {@code hand-back} when it is called off; the caller may have ended it with itself already. */
@Component
class HandBackMessages {

    private final RuntimeService runtime;

    HandBackMessages(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(HandBackCancelled cancelled) {
        var told = runtime.createMessageCorrelation(HandBackProcess.MESSAGE_HAND_BACK_CANCELLED)
                .processInstanceBusinessKey(cancelled.caseNumber())
                .correlateAllWithResult();
        if (told.isEmpty() && runs(cancelled.caseNumber())) {
            throw new IllegalStateException("the hand-back of " + cancelled.caseNumber() + " cannot be called off");
        }
    }

    private boolean runs(String caseNumber) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(HandBackProcess.KEY)
                        .processInstanceBusinessKey(caseNumber)
                        .count()
                > 0;
    }
}
