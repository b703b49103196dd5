package io.aftercare.workflow;

/**
 * A task that was on hold goes on.
 *
 * @param actor user name of who did it
 */
public record TaskResumed(String caseNumber, String taskKey, String actor) {}
