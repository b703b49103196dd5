package io.aftercare.workflow;

import io.aftercare.identity.Role;

/**
 * A task's clock has run out, and others were called in.
 *
 * @param calledIn the role that may do it now as well
 */
public record TaskEscalated(String caseNumber, String taskKey, Role calledIn) {}
