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
        Row repair) {}
