package io.aftercare.workflow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/** The engine's side of a task. */
@Component
class EngineTasks {

    /** What the engine writes as the reason when a task ended because it was done. */
    private static final String COMPLETED = "completed";

    private final TaskService tasks;
    private final HistoryService history;

    EngineTasks(TaskService tasks, HistoryService history) {
        this.tasks = tasks;
        this.history = history;
    }

    /** @param username null makes the task free */
    void assign(String taskId, String username) {
        tasks.setAssignee(taskId, username);
    }

    void complete(String taskId, Map<String, Object> facts) {
        var variables = new HashMap<String, Object>();
        facts.forEach((name, value) -> variables.put(name, fact(name, value)));
        tasks.complete(taskId, variables);
    }

    /** A task that was there and is no more; empty if there never was one or its history has been cleaned up. */
    Optional<PastTask> past(String taskId) {
        var task = history.createHistoricTaskInstanceQuery()
                .taskId(taskId)
                .finished()
                .singleResult();
        return Optional.ofNullable(task).map(this::past);
    }

    private PastTask past(HistoricTaskInstance task) {
        var instance = history.createHistoricProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return new PastTask(
                task.getProcessDefinitionKey(),
                instance.getBusinessKey(),
                task.getTaskDefinitionKey(),
                task.getAssignee(),
                COMPLETED.equals(task.getDeleteReason()) && task.getAssignee() != null);
    }

    private static Object fact(String name, Object value) {
        if (value instanceof LocalDate date) {
            return date.toString();
        }
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof String || value instanceof Boolean || value instanceof Long) {
            return value;
        }
        throw new IllegalArgumentException("Fact " + name + " is neither text, truth value, number nor date");
    }

    /** A task that is no longer open. */
    record PastTask(String processKey, String businessKey, String taskKey, String assignee, boolean completed) {}
}
