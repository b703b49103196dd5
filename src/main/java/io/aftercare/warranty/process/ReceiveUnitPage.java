package io.aftercare.warranty.process;

import io.aftercare.warranty.ClaimDescriptions;
import io.aftercare.workflow.TaskPage;
import io.aftercare.workflow.WorkItem;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class ReceiveUnitPage implements TaskPage {

    private final ClaimDescriptions descriptions;

    ReceiveUnitPage(ClaimDescriptions descriptions) {
        this.descriptions = descriptions;
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
        return descriptions.describe(task.businessKey(), locale);
    }

    @Override
    public Object emptyForm(WorkItem task) {
        return new ReceiveUnitForm(null, null, null, null);
    }
}
