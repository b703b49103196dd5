package io.aftercare.workflow.engine;

/** What the engine tells about its models, inside its own transaction. */
public interface DeploymentEvents {

    /** Models were deployed on this node, or read anew. */
    void deployed();
}
