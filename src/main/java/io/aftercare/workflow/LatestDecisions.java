package io.aftercare.workflow;

import io.aftercare.workflow.engine.DeploymentEvents;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The latest version of each decision, remembered: what is deployed here counts at once, what another node deploys
 * within half a minute.
 */
@Component
class LatestDecisions implements DeploymentEvents {

    private static final long FRESH = Duration.ofSeconds(30).toNanos();

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final RepositoryService repository;

    LatestDecisions(RepositoryService repository) {
        this.repository = repository;
    }

    /** @throws IllegalStateException if there is no such decision */
    Version of(String decision) {
        var found = known.get(decision);
        if (found == null || System.nanoTime() - found.readAt() > FRESH) {
            found = new Known(read(decision), System.nanoTime());
            known.put(decision, found);
        }
        return found.version();
    }

    /** Until the deployment has committed others may read the old version once more, so it is forgotten twice. */
    @Override
    public void deployed() {
        known.clear();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    known.clear();
                }
            });
        }
    }

    private Version read(String decision) {
        var definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult();
        if (definition == null) {
            throw new IllegalStateException("There is no decision " + decision);
        }
        return new Version(definition.getId(), definition.getVersion());
    }

    /** @param id what the engine evaluates it by */
    record Version(String id, int number) {}

    private record Known(Version version, long readAt) {}
}
