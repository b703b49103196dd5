package io.aftercare.workflow;

import io.aftercare.identity.Staff;

/**
 * Finishes one kind of task. The handler decides by the domain and answers; it never touches the engine.
 *
 * @param <F> the form: a record with Bean Validation constraints, bound from HTML fields or JSON alike
 */
public interface TaskCompletion<F> {

    /** Element id of the user task. */
    String taskKey();

    Class<F> formType();

    /** Called inside a transaction with a valid form; a refusal must not have changed anything. */
    Completion complete(WorkItem task, F form, Staff actor);
}
