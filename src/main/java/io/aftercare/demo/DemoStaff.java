package io.aftercare.demo;

import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.workflow.Tasks;
import io.aftercare.workflow.WorkItem;
import io.aftercare.workflow.WorkList;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's staff at work: whoever may do a task takes it and fills in its form. */
@Component
@Profile("demo")
class DemoStaff {

    private final WorkList workList;
    private final Tasks tasks;
    private final StaffDirectory directory;
    private final DemoAnswers answers;

    DemoStaff(WorkList workList, Tasks tasks, StaffDirectory directory, DemoAnswers answers) {
        this.workList = workList;
        this.tasks = tasks;
        this.directory = directory;
        this.answers = answers;
    }

    /**
     * Completes a task of the case.
     *
     * @param step task key, after a colon the variant of the answer; a question mark at the end lets it be missing
     */
    void complete(String caseNumber, String step, Map<String, String> facts, Random random) {
        var optional = step.endsWith("?");
        var answer = optional ? step.substring(0, step.length() - 1) : step;
        var taskKey = answer.split(":")[0];
        var task = find(caseNumber, taskKey);
        if (task.isEmpty() && optional) {
            return;
        }
        var open = task.orElseThrow(() -> new IllegalStateException(
                "%s waits at %s, not at %s".formatted(caseNumber, workList.ofCase(caseNumber), taskKey)));
        var worker = workerFor(open, random);
        tasks.complete(open.taskId(), answers.form(taskKey, answer, facts), worker);
    }

    /** Somebody takes what waits for the case. */
    void take(String caseNumber, Random random) {
        var task = workList.ofCase(caseNumber).get(0);
        tasks.take(task.taskId(), workerFor(task, random));
    }

    private Optional<WorkItem> find(String caseNumber, String taskKey) {
        return workList.ofCase(caseNumber).stream()
                .filter(task -> task.taskKey().equals(taskKey))
                .findFirst();
    }

    private Staff workerFor(WorkItem task, Random random) {
        var able = task.roles().stream()
                .sorted()
                .flatMap(role -> directory.workers(role, task.centre()).stream()
                        .filter(worker -> worker.mayWork(role, task.centre())))
                .filter(worker -> !worker.username().equals(task.excludedUser()))
                .distinct()
                .toList();
        if (able.isEmpty()) {
            throw new IllegalStateException("Nobody may do " + task);
        }
        return able.get(random.nextInt(able.size()));
    }
}
