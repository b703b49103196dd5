package io.aftercare.workflow;

import io.aftercare.identity.Staff;
import io.aftercare.shared.FieldProblem;
import java.util.List;

/**
 * Finishes one kind of task. The handler decides by the domain and answers; it never touches the engine.
 *
 * @param <F> the form: a record with Bean Validation constraints, bound from HTML fields or JSON alike
 */
public interface TaskCompletion<F> {

    /** Element id of the user task. */
    String taskKey();

    Class<F> formType();

    /**
     * What is wrong with the form beside the faults that validation finds, so that it comes back once with all of them.
     * Called with a form of which anything may be missing; changes nothing.
     */
    default List<FieldProblem> problems(WorkItem task, F form, Staff actor) {
        return List.of();
    }

    /** Called inside a transaction with a valid form without {@link #problems}; a refusal must not have changed anything. */
    Completion complete(WorkItem task, F form, Staff actor);
}
