package io.aftercare.workflow;

/**
 * A step of a case's processes has failed for good and waits for a person.
 *
 * @param step  what the step is called in the model
 * @param tries how often it was tried in all
 */
public record StepFailed(String caseNumber, String processKey, String step, int tries) {}
