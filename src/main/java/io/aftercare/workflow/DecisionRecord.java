package io.aftercare.workflow;

import java.time.Instant;

/**
 * One decision that was taken for a case.
 *
 * @param decision id of the decision
 * @param version  version of the decision's definition that answered
 * @param inputs   what it was asked, as a JSON object
 * @param outputs  what it answered, as a JSON object
 */
public record DecisionRecord(
        String decision, int version, String caseNumber, String inputs, String outputs, Instant decidedAt) {}
