package io.aftercare.workflow;

import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the modules that own processes say about their tasks: pages, forms, and who could do them. */
@Component
public class TaskForms {

    private final ObjectProvider<TaskPage> pages;
    private final ObjectProvider<TaskCompletion<?>> completions;
    private final WorkItems items;
    private final StaffDirectory staff;

    TaskForms(
            ObjectProvider<TaskPage> pages,
            ObjectProvider<TaskCompletion<?>> completions,
            WorkItems items,
            StaffDirectory staff) {
        this.pages = pages;
        this.completions = completions;
        this.items = items;
        this.staff = staff;
    }

    /** The part of the page for this kind of task. */
    public TaskPage page(String taskKey) {
        return only(pages, TaskPage::taskKey, taskKey);
    }

    /** What finishes this kind of task. */
    public TaskCompletion<?> completion(String taskKey) {
        return only(completions, TaskCompletion::taskKey, taskKey);
    }

    /** The form record of every kind of task, by task key in alphabetical order. */
    public Map<String, Class<?>> formTypes() {
        return completions.stream()
                .collect(Collectors.toMap(
                        TaskCompletion::taskKey,
                        TaskCompletion::formType,
                        (one, other) -> {
                            throw new IllegalStateException("Two forms for one task: " + one + ", " + other);
                        },
                        TreeMap::new));
    }

    /**
     * To whom the task could be handed over: who may work in one of its roles at its centre, is not excluded and does
     * not hold it now; by display name.
     *
     * @throws NotFoundException if the task is not open
     */
    public List<Staff> candidatesFor(String taskId) {
        var task = items.find(taskId).orElseThrow(() -> new NotFoundException("No open task " + taskId));
        return task.roles().stream()
                .flatMap(role -> staff.workers(role, task.centre()).stream())
                .filter(worker -> TaskRules.mayDo(task, worker))
                .filter(worker -> !worker.username().equals(task.assignee()))
                .collect(Collectors.toMap(Staff::username, Function.identity(), (one, same) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Staff::displayName))
                .toList();
    }

    private static <T> T only(ObjectProvider<T> beans, Function<T, String> key, String taskKey) {
        var found =
                beans.stream().filter(bean -> key.apply(bean).equals(taskKey)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " beans serve task " + taskKey + ", exactly one must");
        }
        return found.get(0);
    }
}
