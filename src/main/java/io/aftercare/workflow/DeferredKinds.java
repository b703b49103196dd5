package io.aftercare.workflow;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who does which kind of deferred work. */
@Component
class DeferredKinds {

    private final ObjectProvider<DeferredWork> all;

    DeferredKinds(ObjectProvider<DeferredWork> all) {
        this.all = all;
    }

    DeferredWork of(String kind) {
        var found = all.stream().filter(work -> work.kind().equals(kind)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " beans do work of kind " + kind + ", exactly one must");
        }
        return found.get(0);
    }
}
