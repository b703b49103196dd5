package io.aftercare.casefile;

import io.aftercare.desk.SearchProvider;
import io.aftercare.identity.Staff;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds cases by number, serial number or customer from the desk's search field. */
@Component
class CaseSearch implements SearchProvider {

    private final CaseList cases;
    private final MessageSource messages;

    CaseSearch(CaseList cases, MessageSource messages) {
        this.cases = cases;
        this.messages = messages;
    }

    @Override
    public List<Hit> search(String text, Staff reader, Locale locale, int limit) {
        if (text.isBlank()) {
            return List.of();
        }
        return cases.find(new CaseQuery(text, null, null), reader, 0, limit).items().stream()
                .map(found -> hit(found, locale))
                .toList();
    }

    private Hit hit(CaseSummary found, Locale locale) {
        var stage = messages.getMessage("case.stage." + found.status(), null, locale);
        var thing = found.product() == null ? found.serial() : found.product() + " " + found.serial();
        var detail = String.join(" · ", found.customer(), thing, stage);
        return new Hit("search.case", found.number(), detail, "/desk/cases/" + found.number());
    }
}
