package io.aftercare.workflow;

import java.time.Duration;
import java.time.Instant;

/**
 * The clock of a task.
 *
 * @param hours    opening hours of the centre that the task may take
 * @param paused   opening time that it has stood still so far
 * @param hold     null while it runs
 * @param due      when it runs out; {@link ClockFace#NEVER} while on hold, and so is {@code warnAt}
 * @param promised what the customer is told: the due time, or, once that has passed, a new promise; kept while on hold, null before the clock first ran
 * @param nextAt   when there is something to do about it; null if never
 */
record TaskClock(
        String taskId,
        int hours,
        Instant startedAt,
        Duration paused,
        Hold hold,
        Stage stage,
        Instant due,
        Instant warnAt,
        Instant promised,
        Instant nextAt) {

    enum Stage {
        RUNNING,
        WARNED,
        ESCALATED
    }

    static TaskClock started(String taskId, int hours, Instant start) {
        return new TaskClock(taskId, hours, start, Duration.ZERO, null, Stage.RUNNING, start, start, start, null);
    }

    boolean held() {
        return hold != null;
    }

    boolean escalated() {
        return stage == Stage.ESCALATED;
    }

    ClockFace face() {
        return new ClockFace(due, warnAt, hold, escalated());
    }

    /** The opening time from its start until it runs out. */
    Duration whole() {
        return Duration.ofHours(hours).plus(paused);
    }

    /** The opening time from its start until it warns: three quarters of what the task may take. */
    Duration untilWarning() {
        return Duration.ofHours(hours).multipliedBy(3).dividedBy(4).plus(paused);
    }

    TaskClock within(int newHours) {
        return new TaskClock(taskId, newHours, startedAt, paused, hold, stage, due, warnAt, promised, nextAt);
    }

    /** Stands still from the beginning on, so that nothing is promised. */
    TaskClock waiting(Hold reason) {
        return new TaskClock(
                taskId, hours, startedAt, paused, reason, stage, ClockFace.NEVER, ClockFace.NEVER, null, null);
    }

    TaskClock onHold(Hold reason) {
        return new TaskClock(
                taskId, hours, startedAt, paused, reason, stage, ClockFace.NEVER, ClockFace.NEVER, promised, null);
    }

    /** Runs on; still to be set by {@link #running}. */
    TaskClock resumedAfter(Duration standstill) {
        return new TaskClock(
                taskId, hours, startedAt, paused.plus(standstill), null, stage, due, warnAt, promised, nextAt);
    }

    /** Warns and runs out at these times; one that has escalated has nothing more to do. */
    TaskClock running(Instant newDue, Instant newWarnAt, Instant newPromise) {
        return escalated()
                ? new TaskClock(taskId, hours, startedAt, paused, null, stage, newDue, newWarnAt, newPromise, null)
                : new TaskClock(
                        taskId,
                        hours,
                        startedAt,
                        paused,
                        null,
                        Stage.RUNNING,
                        newDue,
                        newWarnAt,
                        newPromise,
                        newWarnAt);
    }

    TaskClock warned() {
        return new TaskClock(taskId, hours, startedAt, paused, null, Stage.WARNED, due, warnAt, promised, due);
    }

    TaskClock ranOut(Instant newPromise) {
        return new TaskClock(taskId, hours, startedAt, paused, null, Stage.ESCALATED, due, warnAt, newPromise, null);
    }
}
