package io.aftercare.desk.web;

import io.aftercare.workflow.DeferredWork;
import org.springframework.stereotype.Component;

/** Deferred work of the tests' own for a case: as long as the bell is broken, it cannot be rung. */
@Component
class RingBell implements DeferredWork {

    static final String KIND = "test-ring-bell";

    volatile boolean broken = true;
    volatile int rung;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String id) {
        if (broken) {
            throw new IllegalStateException("The bell is broken for " + id);
        }
        rung++;
    }

    @Override
    public String caseOf(String id) {
        return id;
    }
}
