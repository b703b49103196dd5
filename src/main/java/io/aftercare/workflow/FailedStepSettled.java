package io.aftercare.workflow;

/**
 * Somebody has settled a failed step of a case's processes.
 *
 * @param step   what the step is called in the model
 * @param reason why it is left out; empty when it is tried again
 * @param actor  user name of who did it
 */
public record FailedStepSettled(
        String caseNumber, String processKey, String step, How how, String reason, String actor) {

    public enum How {
        RETRIED,
        DISCARDED
    }
}
