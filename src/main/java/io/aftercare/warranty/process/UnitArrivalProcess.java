package io.aftercare.warranty.process;

import io.aftercare.warranty.UnitFoundInParcel;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves {@code unit-arrival} in the transaction in which the unit is found. */
@Component
class UnitArrivalProcess {

    private final RuntimeService runtime;

    UnitArrivalProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void goOn(UnitFoundInParcel found) {
        var told = runtime.createMessageCorrelation(UnitArrival.Messages.UNIT_IN_PARCEL)
                .processInstanceBusinessKey(found.claimNumber())
                .correlateAllWithResult();
        if (told.size() != 1) {
            throw new IllegalStateException(told.size() + " processes wait for " + found);
        }
    }
}
