package io.aftercare.workflow;

import java.util.List;

/**
 * A process diagram with the token on it.
 *
 * @param processKey  key of the process
 * @param businessKey number of the thing it runs for
 * @param xml         the BPMN model of the very version that runs
 * @param active      element ids where a token waits; empty once the process has ended
 * @param passed      element ids that were left behind
 * @param ended       whether the process has ended
 */
public record ProcessPicture(
        String processKey, String businessKey, String xml, List<String> active, List<String> passed, boolean ended) {}
