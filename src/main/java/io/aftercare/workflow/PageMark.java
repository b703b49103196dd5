package io.aftercare.workflow;

import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.UtcColumns;
import io.aftercare.workflow.WorkListQuery.Sort;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/** Where a page ended: the sort key and the task of its last row. Pages stay stable while tasks come and go. */
record PageMark(long key, String taskId) {

    private static final String SEPARATOR = "/";

    static String of(WorkItem last, Sort sort) {
        var key = sort == Sort.DUE ? last.dueInList().toEpochMilli() : Urgency.of(last.priority(), last.dueInList());
        var text = key + SEPARATOR + last.taskId();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static PageMark parse(String after) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8).split(SEPARATOR, 2);
            return new PageMark(Long.parseLong(parts[0]), parts[1]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new InvalidInputException("after", "after-unknown");
        }
    }

    /** The key as the column of this order holds it. */
    Object column(Sort sort) {
        return sort == Sort.DUE ? UtcColumns.column(Instant.ofEpochMilli(key)) : (Object) key;
    }
}
