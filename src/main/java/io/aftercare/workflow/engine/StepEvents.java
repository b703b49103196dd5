package io.aftercare.workflow.engine;

/** What the engine tells about steps that it has given up, inside its own transaction. */
public interface StepEvents {

    /** Stands for the process where the engine's own housekeeping fails, which belongs to none. */
    String ENGINE = "engine";

    /** A job has failed and is not tried again by itself. */
    void givenUp(GivenUpStep step);

    /**
     * @param jobId       the job that failed
     * @param elementId   where in the model it failed; null if it never came that far
     * @param businessKey number of the thing the process runs for; null for a process that was to be started
     */
    record GivenUpStep(String jobId, String processKey, String elementId, String businessKey) {}
}
