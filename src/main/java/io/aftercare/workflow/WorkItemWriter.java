package io.aftercare.workflow;

import io.aftercare.identity.Role;
import io.aftercare.shared.Clock;
import io.aftercare.workflow.engine.TaskEvents;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps the work list in the engine's transaction: a task and its row appear and vanish together. */
@Component
class WorkItemWriter implements TaskEvents {

    private final TaskFacts facts;
    private final TaskClocks clocks;
    private final WorkItemRows rows;
    private final TaskRoles takers;
    private final EngineTasks engine;
    private final Clock clock;

    WorkItemWriter(
            TaskFacts facts, TaskClocks clocks, WorkItemRows rows, TaskRoles takers, EngineTasks engine, Clock clock) {
        this.facts = facts;
        this.clocks = clocks;
        this.rows = rows;
        this.takers = takers;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public void opened(OpenedTask task) {
        var known = facts.of(task.processKey(), task.businessKey(), task.taskKey());
        var face = clocks.open(task.taskId(), task.taskKey(), known, task.createdAt());
        rows.add(opened(task, known, face), face.warnAt());
        if (known.givenTo() != null) {
            engine.assign(task.taskId(), known.givenTo());
        }
    }

    @Override
    public void assigned(String taskId, String assignee) {
        rows.assign(taskId, assignee);
    }

    @Override
    public void gone(String taskId) {
        clocks.close(taskId);
        rows.remove(taskId);
    }

    /** Reads the task's facts anew and brings its row, its reach, its words and its clock in line with them. */
    void refresh(WorkItem old) {
        var known = facts.of(old.processKey(), old.businessKey(), old.taskKey());
        var shown = old.escalated() ? known.priority().raised() : known.priority();
        if (known.centre().equals(old.centre()) && shown == old.priority()) {
            write(old, known, clocks.read(old.taskId()));
        } else {
            write(old, known, clocks.move(old.taskId(), old.taskKey(), known));
        }
    }

    /** Brings the task's row in line with its clock. */
    WorkItem show(WorkItem old, ClockFace face) {
        return write(old, facts.of(old.processKey(), old.businessKey(), old.taskKey()), face);
    }

    private WorkItem write(WorkItem old, WorkFacts known, ClockFace face) {
        var item = old.with(known, face.escalated() ? old.roles() : takers.of(old.roles(), known), face, clock.now());
        rows.replace(item, face.warnAt());
        return item;
    }

    private WorkItem opened(OpenedTask task, WorkFacts known, ClockFace face) {
        return new WorkItem(
                task.taskId(),
                task.taskKey(),
                task.processKey(),
                task.businessKey(),
                known.caseNumber(),
                known.product(),
                known.customer(),
                known.serial(),
                known.centre(),
                takers.of(roles(task.roleKeys()), known),
                known.priority(),
                task.createdAt(),
                face.due(),
                face.state(clock.now()),
                null,
                known.excludedUser(),
                face.hold(),
                false);
    }

    private static Set<Role> roles(Set<String> keys) {
        return keys.stream()
                .map(key -> Role.ofKey(key).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
