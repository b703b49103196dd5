package io.aftercare.workflow;

import java.util.Locale;
import java.util.Map;

/** The part of a task's page that the owning module draws: the fields of its form. */
public interface TaskPage {

    /** Element id of the user task. Its title is the message {@code task.<taskKey>}. */
    String taskKey();

    /**
     * Template with a fragment {@code fields}, such as {@code warranty/decide-claim}. It is drawn inside the form,
     * with {@code form} bound to the completion's form record and {@code task} to the {@link WorkItem}.
     */
    String template();

    /** What the template needs beside {@code form} and {@code task}: views only, never entities. */
    Map<String, Object> model(WorkItem task, Locale locale);

    /** The form's first content. */
    Object emptyForm(WorkItem task);
}
