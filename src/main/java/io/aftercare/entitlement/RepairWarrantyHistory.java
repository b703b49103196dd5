package io.aftercare.entitlement;

import io.aftercare.customers.UnitHistory;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The warranties on repairs in a unit's history. */
@Component
class RepairWarrantyHistory implements UnitHistory {

    private final RepairWarrantyBook book;
    private final MessageSource messages;

    RepairWarrantyHistory(RepairWarrantyBook book, MessageSource messages) {
        this.book = book;
        this.messages = messages;
    }

    @Override
    public List<Entry> of(String serial, Locale locale) {
        return book.of(serial).stream()
                .map(warranty -> Entry.onDay(
                        warranty.startsOn(),
                        "history.repair-warranty",
                        warranty.repairOrder(),
                        text(warranty, locale),
                        null))
                .toList();
    }

    private String text(RepairWarrantyEntity warranty, Locale locale) {
        var until = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(warranty.lastDay());
        return warranty.ofOwnRepair()
                ? messages.getMessage("history.repair-warranty.until", new Object[] {until}, locale)
                : messages.getMessage(
                        "history.repair-warranty.carried", new Object[] {until, warranty.carriedFrom()}, locale);
    }
}
