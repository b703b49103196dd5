package io.aftercare.warranty;

import io.aftercare.customers.UnitHistory;
import io.aftercare.shared.SerialNumber;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Links a replaced unit and the one that came instead in each other's history, and tells of money given back. */
@Component
class RemedyHistory implements UnitHistory {

    private static final String KIND = "history.remedy";

    private final StoredRemedies remedies;
    private final MessageSource messages;

    RemedyHistory(StoredRemedies remedies, MessageSource messages) {
        this.remedies = remedies;
        this.messages = messages;
    }

    @Override
    public List<Entry> of(String serial, Locale locale) {
        return remedies.findByOldSerialOrReplacementSerial(serial, serial).stream()
                .map(ClaimRemedy::view)
                .map(remedy -> entry(remedy, serial, locale))
                .toList();
    }

    private Entry entry(RemedyView remedy, String serial, Locale locale) {
        if (remedy.kind() == RemedyKind.REFUND) {
            var sum = remedy.amount().toPlainString() + " " + remedy.currency();
            return entry(remedy, text("history.remedy.refunded", sum, locale), "/desk/cases/" + remedy.claimNumber());
        }
        return SerialNumber.keyOf(remedy.oldSerial()).equals(SerialNumber.keyOf(serial))
                ? entry(
                        remedy,
                        text("history.remedy.replaced", remedy.replacementSerial(), locale),
                        unit(remedy.replacementSerial()))
                : entry(remedy, text("history.remedy.replaces", remedy.oldSerial(), locale), unit(remedy.oldSerial()));
    }

    private static Entry entry(RemedyView remedy, String text, String url) {
        return new Entry(remedy.decidedAt(), KIND, remedy.claimNumber(), text, url);
    }

    private static String unit(String serial) {
        return "/desk/units/" + serial;
    }

    private String text(String key, String arg, Locale locale) {
        return messages.getMessage(key, new Object[] {arg}, locale);
    }
}
