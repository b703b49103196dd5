package io.aftercare.workflow;

/** A task is free again because its holder may not do it any more. */
public record TaskFreed(String caseNumber, String taskKey, String holder) {}
