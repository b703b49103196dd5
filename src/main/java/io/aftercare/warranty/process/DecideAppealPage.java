package io.aftercare.warranty.process;

import io.aftercare.workflow.TaskPage;
import io.aftercare.workflow.WorkItem;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The page of a claim's decision, which shows an appeal and the decisions so far as well. */
@Component
class DecideAppealPage implements TaskPage {

    private final DecideClaimPage likeTheClaim;

    DecideAppealPage(DecideClaimPage likeTheClaim) {
        this.likeTheClaim = likeTheClaim;
    }

    @Override
    public String taskKey() {
        return ClaimAdjudication.Elements.USER_DECIDE_APPEAL;
    }

    @Override
    public String template() {
        return likeTheClaim.template();
    }

    @Override
    public Map<String, Object> model(WorkItem task, Locale locale) {
        return likeTheClaim.model(task, locale);
    }

    @Override
    public Object emptyForm(WorkItem task) {
        return likeTheClaim.emptyForm(task);
    }
}
