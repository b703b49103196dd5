package io.aftercare.warranty.process;

import io.aftercare.shared.Option;
import io.aftercare.warranty.ClaimDossier;
import io.aftercare.workflow.TaskPage;
import io.aftercare.workflow.WorkItem;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class ApproveGoodwillPage implements TaskPage {

    private final ClaimDossier dossier;
    private final MessageSource messages;

    ApproveGoodwillPage(ClaimDossier dossier, MessageSource messages) {
        this.dossier = dossier;
        this.messages = messages;
    }

    @Override
    public String taskKey() {
        return ClaimAdjudication.Elements.USER_APPROVE_GOODWILL;
    }

    @Override
    public String template() {
        return "warranty/approve-goodwill";
    }

    @Override
    public Map<String, Object> model(WorkItem task, Locale locale) {
        var model = new HashMap<>(dossier.of(task.businessKey(), locale));
        model.put(
                "choices",
                Stream.of(ApproveGoodwillForm.Choice.values())
                        .map(choice -> new Option(
                                choice.name(), messages.getMessage("warranty.approve." + choice, null, locale)))
                        .toList());
        return model;
    }

    @Override
    public Object emptyForm(WorkItem task) {
        return new ApproveGoodwillForm(null, null, null);
    }
}
