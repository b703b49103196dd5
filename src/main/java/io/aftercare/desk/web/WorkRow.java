package io.aftercare.desk.web;

import io.aftercare.workflow.WorkItem;
import java.time.ZoneId;
import java.util.List;

/**
 * A task in words.
 *
 * @param due     how long from now
 * @param dueAt   when by the centre's clock
 * @param holder  display name of who has it; null while free
 * @param mine    whether the reader has it
 * @param mayTake whether the reader could take it now
 * @param roles   keys of the roles that may do it
 * @param zone    the centre's
 * @param unread  whether a word of the case's customer waits for a reader
 */
record WorkRow(
        WorkItem task,
        String title,
        String due,
        String dueAt,
        String holder,
        boolean mine,
        boolean mayTake,
        List<String> roles,
        ZoneId zone,
        boolean unread) {}
