package io.aftercare.warranty.process;

import io.aftercare.identity.Staff;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.SerialNumber;
import io.aftercare.warranty.ClaimedUnit;
import io.aftercare.workflow.Completion;
import io.aftercare.workflow.TaskCompletion;
import io.aftercare.workflow.WorkItem;
import java.util.List;
import java.util.Optional;
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
    public Completion complete(WorkItem task, RegisterUnitForm form, Staff actor) {
        return SerialNumber.parse(form.serialNumber())
                .map(serial -> register(task, serial, form, actor))
                .orElseGet(() -> Optional.of(FieldProblem.of("serialNumber", "claim-serial-shape")))
                .<Completion>map(problem -> new Completion.Refused(List.of(problem)))
                .orElseGet(Completion::done);
    }

    private Optional<FieldProblem> register(WorkItem task, SerialNumber serial, RegisterUnitForm form, Staff actor) {
        return unit.register(task.businessKey(), serial, form.productCode(), form.purchaseDate(), actor.username());
    }
}
