package io.aftercare.workflow;

import jakarta.persistence.EntityManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the module that owns a process about its tasks. */
@Component
class TaskFacts {

    private final ObjectProvider<WorkItemFacts> sources;
    private final EntityManager entities;

    TaskFacts(ObjectProvider<WorkItemFacts> sources, EntityManager entities) {
        this.sources = sources;
        this.entities = entities;
    }

    WorkFacts of(String processKey, String businessKey, String taskKey) {
        // what a step has just changed must be seen by plain SQL as well
        entities.flush();
        return sources.stream()
                .filter(source -> source.processKeys().contains(processKey))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody knows the facts of process " + processKey))
                .factsOf(businessKey, taskKey);
    }
}
