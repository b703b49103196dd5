package io.aftercare.warranty.process;

import io.aftercare.casefile.CaseFile;
import io.aftercare.repair.IntakeChoices;
import io.aftercare.warranty.ClaimDescriptions;
import io.aftercare.workflow.TaskPage;
import io.aftercare.workflow.WorkItem;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class ReceiveUnitPage implements TaskPage {

    private final ClaimDescriptions descriptions;
    private final IntakeChoices choices;

    ReceiveUnitPage(ClaimDescriptions descriptions, IntakeChoices choices) {
        this.descriptions = descriptions;
        this.choices = choices;
    }

    @Override
    public String taskKey() {
        return UnitArrival.Elements.USER_RECEIVE_UNIT;
    }

    @Override
    public String template() {
        return "warranty/receive-unit";
    }

    @Override
    public Map<String, Object> model(WorkItem task, Locale locale) {
        var model = descriptions.describe(task.businessKey(), locale);
        model.put("intakeChecks", choices.checks(((CaseFile) model.get("file")).family(), locale));
        model.put("wipes", choices.wipes(locale));
        return model;
    }

    @Override
    public Object emptyForm(WorkItem task) {
        return ReceiveUnitForm.plain(null, null, null, null);
    }
}
