package io.aftercare.casefile;

import io.aftercare.desk.SearchProvider;
import io.aftercare.identity.Staff;
import io.aftercare.shared.SerialNumber;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds cases by number, serial number, product or customer from the desk's search field. */
@Component
class CaseSearch implements SearchProvider {

    private final CaseList cases;
    private final CaseDoors doors;
    private final MessageSource messages;

    CaseSearch(CaseList cases, CaseDoors doors, MessageSource messages) {
        this.cases = cases;
        this.doors = doors;
        this.messages = messages;
    }

    @Override
    public List<Hit> search(String text, Staff reader, Locale locale, int limit) {
        if (text.isBlank()) {
            return List.of();
        }
        return cases.find(new CaseQuery(text, null, null, null), reader, 0, limit).items().stream()
                .map(found -> hit(found, text, reader, locale))
                .toList();
    }

    private Hit hit(CaseSummary found, String text, Staff reader, Locale locale) {
        var stage = messages.getMessage("case.stage." + found.status(), null, locale);
        var thing = found.product() == null ? found.serial() : found.product() + " " + found.serial();
        var detail = String.join(" · ", found.customer(), thing, stage);
        var scanned = isScanned(found, text);
        var url = scanned ? doors.of(found.number(), reader) : "/desk/cases/" + found.number();
        return new Hit("search.case", found.number(), detail, url, scanned);
    }

    /** Whose unit or job ticket lies under the scanner is the open case: leads to what is to be done with it. */
    private static boolean isScanned(CaseSummary found, String text) {
        return !found.status().ended()
                && (found.number().equalsIgnoreCase(text.strip())
                        || SerialNumber.keyOf(text).equals(SerialNumber.keyOf(found.serial())));
    }
}
