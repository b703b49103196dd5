package io.aftercare.warranty.process;

import io.aftercare.identity.Staff;
import io.aftercare.warranty.Receiving;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.WorkItem;
import org.springframework.stereotype.Component;

@Component
class ReceiveUnitTask implements TaskCompletion<ReceiveUnitForm> {

    private final Receiving receiving;

    ReceiveUnitTask(Receiving receiving) {
        this.receiving = receiving;
    }

    @Override
    public String taskKey() {
        return UnitArrival.Elements.USER_RECEIVE_UNIT;
    }

    @Override
    public Class<ReceiveUnitForm> formType() {
        return ReceiveUnitForm.class;
    }

    @Override
    public Completion complete(WorkItem task, ReceiveUnitForm form, Staff actor) {
        if (!receiving.expects(task.businessKey(), form.serialNumber())) {
            return Completion.refused("serialNumber", "claim-other-unit", task.serial());
        }
        receiving.receive(task.businessKey(), form.arrival(), actor.username());
        return Completion.done();
    }
}
