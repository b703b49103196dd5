package io.aftercare.workflow;

/**
 * A task was taken, released or handed over; not told when it is completed by the way.
 *
 * @param from  user name of who had it; null if it was free
 * @param to    user name of who has it now; null if it is free
 * @param note  what was written to a colleague; empty if nothing
 * @param actor user name of who did it, or {@code system}
 */
public record TaskHolderChanged(String caseNumber, String taskKey, String from, String to, String actor, String note) {}
