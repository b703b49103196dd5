package io.aftercare.desk.web;

import io.aftercare.identity.Staff;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.workflow.WorkItem;
import java.util.List;
import java.util.function.Function;
import org.springframework.validation.BindingResult;

/**
 * One try to finish a task with what was sent. It remembers how far it came, so that a refusal can be shown together
 * with everything that was typed.
 */
class Attempt {

    private final String taskId;
    private final String key;
    private final String bodyHash;
    private final Staff actor;
    private final Function<Class<?>, BindingResult> binder;
    private WorkItem task;
    private BindingResult form;

    /** @param binder makes a form of the given type from what was sent, validated */
    Attempt(String taskId, String key, String bodyHash, Staff actor, Function<Class<?>, BindingResult> binder) {
        this.taskId = taskId;
        this.key = key;
        this.bodyHash = bodyHash;
        this.actor = actor;
        this.binder = binder;
    }

    String taskId() {
        return taskId;
    }

    String key() {
        return key;
    }

    String bodyHash() {
        return bodyHash;
    }

    Staff actor() {
        return actor;
    }

    void bind(WorkItem found, Class<?> formType) {
        task = found;
        form = binder.apply(formType);
    }

    /** Whether the task was still there to read the form for. */
    boolean found() {
        return form != null;
    }

    /** The task as it was found; null if it was not. */
    WorkItem task() {
        return task;
    }

    /** What was sent, with what is wrong about it; null if the task was not found. */
    BindingResult form() {
        return form;
    }

    /** Puts a handler's refusal to the fields; what no field fits concerns the form as a whole. */
    void refuse(InvalidInputException refusal) {
        show(refusal.problems());
    }

    /** The same for fields that have no problem yet. */
    void add(List<FieldProblem> more) {
        show(more.stream()
                .filter(problem -> !isField(problem.field()) || !form.hasFieldErrors(problem.field()))
                .toList());
    }

    private void show(List<FieldProblem> problems) {
        for (var problem : problems) {
            var code = "problem." + problem.code();
            var args = problem.args().toArray();
            if (!problem.field().isEmpty() && isField(problem.field())) {
                form.rejectValue(problem.field(), code, args, problem.code());
            } else {
                form.reject(code, args, problem.code());
            }
        }
    }

    private boolean isField(String name) {
        return !name.isEmpty() && form.getFieldType(name) != null;
    }
}
