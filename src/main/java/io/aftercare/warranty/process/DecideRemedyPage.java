package io.aftercare.warranty.process;

import io.aftercare.catalog.Catalog;
import io.aftercare.shared.Option;
import io.aftercare.warranty.ClaimDescriptions;
import io.aftercare.warranty.OldUnit;
import io.aftercare.warranty.RemedyKind;
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
class DecideRemedyPage implements TaskPage {

    private final ClaimDescriptions descriptions;
    private final Catalog catalog;
    private final MessageSource messages;

    DecideRemedyPage(ClaimDescriptions descriptions, Catalog catalog, MessageSource messages) {
        this.descriptions = descriptions;
        this.catalog = catalog;
        this.messages = messages;
    }

    @Override
    public String taskKey() {
        return WarrantyClaim.Elements.USER_DECIDE_REMEDY;
    }

    @Override
    public String template() {
        return "warranty/decide-remedy";
    }

    @Override
    public Map<String, Object> model(WorkItem task, Locale locale) {
        var model = new HashMap<String, Object>(descriptions.describe(task.businessKey(), locale));
        model.put("remedies", options(RemedyKind.values(), "warranty.remedy.", locale));
        model.put("oldUnits", options(OldUnit.values(), "warranty.old-unit.", locale));
        model.put("rule", catalog.replacementWarranty(descriptions.productOf(task.businessKey())));
        model.put(
                "products",
                catalog.products().stream()
                        .map(product -> new Option(product.code(), product.name() + " (" + product.code() + ")"))
                        .toList());
        return model;
    }

    @Override
    public Object emptyForm(WorkItem task) {
        return new DecideRemedyForm(null, null, null, null, "EUR", null, null, null);
    }

    private List<Option> options(Enum<?>[] values, String prefix, Locale locale) {
        return Stream.of(values)
                .map(value -> new Option(value.name(), messages.getMessage(prefix + value.name(), null, locale)))
                .toList();
    }
}
