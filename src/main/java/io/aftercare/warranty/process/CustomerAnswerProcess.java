package io.aftercare.warranty.process;

import io.aftercare.warranty.QuestionAnswered;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves {@code customer-answer} in the transaction of the answer. */
@Component
class CustomerAnswerProcess {

    private final RuntimeService runtime;

    CustomerAnswerProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void goOn(QuestionAnswered answered) {
        var told = runtime.createMessageCorrelation(CustomerAnswer.Messages.CUSTOMER_ANSWERED)
                .processInstanceBusinessKey(answered.claimNumber())
                .correlateAllWithResult();
        if (told.size() != 1) {
            throw new IllegalStateException(told.size() + " processes wait for " + answered);
        }
    }
}
