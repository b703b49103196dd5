package io.aftercare.demo;

import io.aftercare.shared.ImportTarget.Row;
import io.aftercare.workflow.Priority;
import java.util.List;

/**
 * One case of the story: whose unit, what happens to it step by step, and what the technician will find.
 *
 * @param steps    keys of answers, such as {@code user_repair_unit:again}
 * @param taken    whether somebody has taken the task that waits at the end
 * @param ageHours how long ago the last step was
 */
record DemoCase(
        String story,
        DemoUnit unit,
        Priority priority,
        boolean taken,
        int ageHours,
        List<String> steps,
        Row complaint,
        Row repair) {

    /** A step that time takes: {@code after:14:timer_id} is due 14 days after the claim. */
    static final String AFTER = "after:";

    /** Days from the claim to a step that time takes. */
    static int daysOf(String step) {
        return Integer.parseInt(step.split(":")[1]);
    }
}
