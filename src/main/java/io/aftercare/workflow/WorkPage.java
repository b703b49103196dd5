package io.aftercare.workflow;

import java.util.List;

/**
 * One page of the work list.
 *
 * @param next what to ask for the next page with, as {@code after}; null if this is the last one
 */
public record WorkPage(List<WorkItem> items, String next) {}
