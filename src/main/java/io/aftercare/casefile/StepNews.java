package io.aftercare.casefile;

import io.aftercare.workflow.FailedStepSettled;
import io.aftercare.workflow.StepFailed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the timelines which steps failed for good, and what became of them. */
@Component
class StepNews {

    private static final String SYSTEM = "system";

    private final CaseFiles files;

    StepNews(CaseFiles files) {
        this.files = files;
    }

    @EventListener
    void failed(StepFailed failed) {
        record(
                failed.caseNumber(),
                "step-failed",
                SYSTEM,
                failed.step(),
                process(failed.processKey()),
                String.valueOf(failed.tries()));
    }

    @EventListener
    void settled(FailedStepSettled settled) {
        var kind = settled.how() == FailedStepSettled.How.RETRIED ? "step-retried" : "step-discarded";
        record(
                settled.caseNumber(),
                kind,
                settled.actor(),
                settled.step(),
                process(settled.processKey()),
                settled.reason());
    }

    private void record(String caseNumber, String kind, String actor, String... args) {
        files.find(caseNumber).ifPresent(file -> files.record(file.number(), kind, false, actor, args));
    }

    private static String process(String key) {
        return "#process." + key;
    }
}
