package io.aftercare.workflow;

/**
 * A task was put on hold.
 *
 * @param note  what staff wrote about it; empty if nothing
 * @param actor user name of who did it
 */
public record TaskHeld(String caseNumber, String taskKey, HoldReason reason, String note, String actor) {}
