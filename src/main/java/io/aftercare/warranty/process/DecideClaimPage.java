package io.aftercare.warranty.process;

import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.Option;
import io.aftercare.warranty.Adjudication;
import io.aftercare.warranty.ClaimDescriptions;
import io.aftercare.workflow.TaskPage;
import io.aftercare.workflow.WorkItem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class DecideClaimPage implements TaskPage {

    private final ClaimDescriptions descriptions;
    private final Adjudication adjudication;
    private final StaffDirectory staff;
    private final MessageSource messages;

    DecideClaimPage(
            ClaimDescriptions descriptions, Adjudication adjudication, StaffDirectory staff, MessageSource messages) {
        this.descriptions = descriptions;
        this.adjudication = adjudication;
        this.staff = staff;
        this.messages = messages;
    }

    @Override
    public String taskKey() {
        return ClaimAdjudication.Elements.USER_DECIDE_CLAIM;
    }

    @Override
    public String template() {
        return "warranty/decide-claim";
    }

    @Override
    public Map<String, Object> model(WorkItem task, Locale locale) {
        var model = new HashMap<String, Object>(descriptions.describe(task.businessKey(), locale));
        model.put("choices", choices(locale));
        staff.current().ifPresent(actor -> model.put("limit", adjudication.limitFor(task.businessKey(), actor)));
        return model;
    }

    @Override
    public Object emptyForm(WorkItem task) {
        return new DecideClaimForm(null, 100, null);
    }

    private List<Option> choices(Locale locale) {
        return Stream.of(DecideClaimForm.Choice.values())
                .map(choice -> new Option(
                        choice.name(), messages.getMessage("warranty.choice." + choice.name(), null, locale)))
                .toList();
    }
}
