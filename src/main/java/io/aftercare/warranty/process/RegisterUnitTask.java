package io.aftercare.warranty.process;

import io.aftercare.identity.Staff;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.SerialNumber;
import io.aftercare.warranty.ClaimedUnit;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.WorkItem;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RegisterUnitTask implements TaskCompletion<RegisterUnitForm> {

    private final ClaimedUnit unit;

    RegisterUnitTask(ClaimedUnit unit) {
        this.unit = unit;
    }

    @Override
    public String taskKey() {
        return WarrantyClaim.Elements.USER_REGISTER_UNIT;
    }

    @Override
    public Class<RegisterUnitForm> formType() {
        return RegisterUnitForm.class;
    }

    @Override
    public List<FieldProblem> problems(WorkItem task, RegisterUnitForm form, Staff actor) {
        return unit.problems(task.businessKey(), form.serialNumber(), form.productCode(), form.purchaseDate());
    }

    @Override
    public Completion complete(WorkItem task, RegisterUnitForm form, Staff actor) {
        var serial = SerialNumber.parse(form.serialNumber()).orElseThrow();
        unit.register(task.businessKey(), serial, form.productCode(), form.purchaseDate(), actor.username());
        return Completion.done();
    }
}
