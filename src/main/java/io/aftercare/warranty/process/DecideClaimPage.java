package io.aftercare.warranty.process;

import io.aftercare.shared.Option;
import io.aftercare.warranty.Adjudication;
import io.aftercare.warranty.ClaimDossier;
import io.aftercare.workflow.TaskPage;
import io.aftercare.workflow.WorkItem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class DecideClaimPage implements TaskPage {

    private final ClaimDossier dossier;
    private final ClaimDecision decision;
    private final Adjudication adjudication;
    private final MessageSource messages;

    DecideClaimPage(ClaimDossier dossier, ClaimDecision decision, Adjudication adjudication, MessageSource messages) {
        this.dossier = dossier;
        this.decision = decision;
        this.adjudication = adjudication;
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
        var model = new HashMap<>(dossier.of(task.businessKey(), locale));
        model.put("choices", choices(decision.offered(task.businessKey()), locale));
        model.put("acceptance", adjudication.acceptance(task.businessKey()).orElse(null));
        return model;
    }

    @Override
    public Object emptyForm(WorkItem task) {
        return new DecideClaimForm(null, 100, null);
    }

    private List<Option> choices(Set<DecideClaimForm.Choice> offered, Locale locale) {
        return offered.stream()
                .map(choice -> new Option(
                        choice.name(), messages.getMessage("warranty.choice." + choice.name(), null, locale)))
                .toList();
    }
}
