package io.aftercare.warranty.process;

import io.aftercare.warranty.ParcelReceived;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts {@code unannounced-parcel} in the transaction in which the parcel is taken in. */
@Component
class ParcelProcess {

    private final RuntimeService runtime;

    ParcelProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void start(ParcelReceived received) {
        runtime.startProcessInstanceByKey(
                Parcel.KEY, received.parcelNumber(), Map.of(Parcel.Variables.PARCEL_NUMBER, received.parcelNumber()));
    }
}
