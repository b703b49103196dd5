package io.aftercare.workflow;

import io.aftercare.workflow.engine.StepEvents.GivenUpStep;
import io.aftercare.workflow.process.DeferredWorkProcess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds out whose case a failed step belongs to. It asks in a transaction of its own: what stops the step may stop this
 * question too, and then the failure is recorded without an owner rather than not at all.
 */
@Component
class StepOwners {

    private static final Logger LOG = LoggerFactory.getLogger(StepOwners.class);

    private final DeferredRuns runs;
    private final DeferredKinds kinds;
    private final ObjectProvider<WorkItemFacts> sources;
    private final WorkItems items;
    private final TransactionTemplate apart;

    StepOwners(
            DeferredRuns runs,
            DeferredKinds kinds,
            ObjectProvider<WorkItemFacts> sources,
            WorkItems items,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.kinds = kinds;
        this.sources = sources;
        this.items = items;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setReadOnly(true);
    }

    Owner of(GivenUpStep step) {
        try {
            return apart.execute(status -> find(step));
        } catch (RuntimeException unknown) {
            LOG.warn("Whose case the failed step {} belongs to cannot be found out", step, unknown);
            return Owner.NOBODY;
        }
    }

    private Owner find(GivenUpStep step) {
        if (step.businessKey() == null) {
            return Owner.NOBODY;
        }
        return step.processKey().equals(DeferredWorkProcess.KEY) ? ofDeferred(step) : ofProcess(step);
    }

    private Owner ofDeferred(GivenUpStep step) {
        return runs.find(DeferredWorkProcess.workIdOf(step.businessKey()))
                .map(row -> ofWork(row.kind(), kinds.of(row.kind()).caseOf(row.subject())))
                .orElse(Owner.NOBODY);
    }

    private Owner ofWork(String kind, String caseNumber) {
        var centre = caseNumber == null
                ? null
                : items.ofCase(caseNumber).stream()
                        .map(WorkItem::centre)
                        .findFirst()
                        .orElse(null);
        return new Owner(caseNumber, centre, kind);
    }

    private Owner ofProcess(GivenUpStep step) {
        return sources.stream()
                .filter(source -> source.processKeys().contains(step.processKey()))
                .findFirst()
                .map(source -> source.factsOf(step.businessKey(), step.elementId()))
                .map(facts -> new Owner(facts.caseNumber(), facts.centre(), null))
                .orElse(Owner.NOBODY);
    }

    /** All may be null. */
    record Owner(String caseNumber, String centre, String workKind) {

        static final Owner NOBODY = new Owner(null, null, null);
    }
}
