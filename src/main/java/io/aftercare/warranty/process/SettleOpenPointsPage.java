package io.aftercare.warranty.process;

import io.aftercare.shared.Option;
import io.aftercare.warranty.Closing;
import io.aftercare.workflow.TaskPage;
import io.aftercare.workflow.WorkItem;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class SettleOpenPointsPage implements TaskPage {

    private final Closing closing;
    private final MessageSource messages;

    SettleOpenPointsPage(Closing closing, MessageSource messages) {
        this.closing = closing;
        this.messages = messages;
    }

    @Override
    public String taskKey() {
        return ClaimClosing.Elements.USER_SETTLE_OPEN_POINTS;
    }

    @Override
    public String template() {
        return "warranty/settle-open-points";
    }

    @Override
    public Map<String, Object> model(WorkItem task, Locale locale) {
        var number = task.businessKey();
        return Map.of(
                "missing", closing.missing(number),
                "oldPartOpen", !closing.undecidedOldParts(number).isEmpty(),
                "unitOpen", closing.unitNotBack(number),
                "dispositions", options("warranty.old-part.", SettleOpenPointsTask.DISPOSITIONS, locale),
                "places", options("warranty.unit-place.", SettleOpenPointsTask.PLACES, locale));
    }

    @Override
    public Object emptyForm(WorkItem task) {
        return new SettleOpenPointsForm(null, null);
    }

    private List<Option> options(String prefix, Collection<? extends Enum<?>> values, Locale locale) {
        return values.stream()
                .map(value -> new Option(value.name(), messages.getMessage(prefix + value.name(), null, locale)))
                .toList();
    }
}
