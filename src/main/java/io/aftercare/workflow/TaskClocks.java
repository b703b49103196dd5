package io.aftercare.workflow;

import io.aftercare.network.BusinessTime;
import io.aftercare.shared.Clock;
import io.aftercare.shared.ConflictException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * The clocks of open tasks: decision {@code task-sla} gives the hours, the centre's opening hours the due time. While the
 * customer is awaited the clock stands still from the beginning, and nothing is promised.
 */
@Component
class TaskClocks {

    private static final String DECISION = "task-sla";
    private static final String SYSTEM = "system";

    private final TaskClockRows rows;
    private final Decisions decisions;
    private final BusinessTime businessTime;
    private final Clock clock;

    TaskClocks(TaskClockRows rows, Decisions decisions, BusinessTime businessTime, Clock clock) {
        this.rows = rows;
        this.decisions = decisions;
        this.businessTime = businessTime;
        this.clock = clock;
    }

    /** Starts the task's clock, or has it wait for the customer. */
    ClockFace open(String taskId, String taskKey, WorkFacts facts, Instant start) {
        var answer = ask(taskKey, facts.priority(), facts.caseNumber());
        var started = TaskClock.started(taskId, answer.businessHours(), start);
        return rows.add(
                        answer.customersTurn()
                                ? started.waiting(new Hold(HoldReason.CUSTOMER, "", start, SYSTEM))
                                : set(started, taskKey, facts.centre(), facts.priority()))
                .face();
    }

    /** Sets the clock by the task's new priority or centre; what has passed since its start still counts. */
    ClockFace move(String taskId, String taskKey, WorkFacts facts) {
        var moved = get(taskId).within(hours(taskKey, facts.priority(), facts.caseNumber()));
        return rows.save(moved.held() ? moved : set(moved, taskKey, facts.centre(), facts.priority()))
                .face();
    }

    ClockFace read(String taskId) {
        return get(taskId).face();
    }

    /** Stops the clock. @throws ConflictException if it stands still already */
    ClockFace hold(WorkItem task, Hold hold) {
        var running = get(task.taskId());
        if (running.held()) {
            throw new ConflictException("task-held");
        }
        return rows.save(running.onHold(hold)).face();
    }

    /** Lets the clock run on with the opening time that was left. @throws ConflictException if it runs */
    ClockFace resume(WorkItem task) {
        var held = get(task.taskId());
        if (!held.held()) {
            throw new ConflictException("task-not-held");
        }
        var standstill = businessTime.between(task.centre(), held.hold().since(), clock.now());
        return rows.save(set(held.resumedAfter(standstill), task.taskKey(), task.centre(), task.ownPriority()))
                .face();
    }

    /** Whether the clock has run out just now: then others are to be called in. It warns if that is what it is time for. */
    boolean runsOut(WorkItem task) {
        var seen = get(task.taskId());
        if (seen.held() || seen.escalated()) {
            return false;
        }
        if (seen.due().isAfter(clock.now())) {
            rows.save(
                    seen.warnAt().isAfter(clock.now())
                            ? seen.running(seen.due(), seen.warnAt(), seen.promised())
                            : seen.warned());
            return false;
        }
        return true;
    }

    /** The clock has run out and others are called in, once; the customer gets a new promise. */
    ClockFace escalate(WorkItem task) {
        var seen = get(task.taskId());
        return rows.save(seen.ranOut(promise(seen.due(), task.taskKey(), task.centre(), task.ownPriority())))
                .face();
    }

    void close(String taskId) {
        rows.remove(taskId);
    }

    private TaskClock get(String taskId) {
        return rows.lock(taskId).orElseThrow(() -> new ConflictException("task-withdrawn"));
    }

    private TaskClock set(TaskClock clock, String taskKey, String centre, Priority priority) {
        var due = businessTime.add(centre, clock.startedAt(), clock.whole());
        var warnAt = businessTime.add(centre, clock.startedAt(), clock.untilWarning());
        return clock.running(due, warnAt, promise(due, taskKey, centre, priority));
    }

    /** The due time; once it has passed, what the next higher priority would take from now on. */
    private Instant promise(Instant due, String taskKey, String centre, Priority priority) {
        return due.isAfter(clock.now())
                ? due
                : businessTime.add(centre, clock.now(), Duration.ofHours(hours(taskKey, priority.raised(), null)));
    }

    /** @param caseNumber the case that remembers it; null for what is only promised */
    private int hours(String taskKey, Priority priority, String caseNumber) {
        return ask(taskKey, priority, caseNumber).businessHours();
    }

    private Answer ask(String taskKey, Priority priority, String caseNumber) {
        return decisions.decide(DECISION, caseNumber, new Question(taskKey, priority), Answer.class);
    }

    record Question(String taskKey, Priority priority) {}

    record Answer(int businessHours, boolean customersTurn) {}
}
