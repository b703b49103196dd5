package io.aftercare.warranty.process;

import io.aftercare.identity.Staff;
import io.aftercare.shared.FieldProblem;
import io.aftercare.warranty.Receiving;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.WorkItem;
import java.util.List;
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
    public List<FieldProblem> problems(WorkItem task, ReceiveUnitForm form, Staff actor) {
        return receiving.expects(task.businessKey(), form.serialNumber())
                ? List.of()
                : List.of(FieldProblem.of("serialNumber", "claim-other-unit", task.serial()));
    }

    @Override
    public Completion complete(WorkItem task, ReceiveUnitForm form, Staff actor) {
        receiving.receive(task.businessKey(), form.arrival(), actor.username());
        return Completion.done();
    }
}
