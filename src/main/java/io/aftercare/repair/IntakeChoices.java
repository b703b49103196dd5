package io.aftercare.repair;

import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.CodeKind;
import io.aftercare.shared.Option;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the forms that take a unit in let the front desk choose. */
@Component
public class IntakeChoices {

    private final Catalog catalog;
    private final MessageSource messages;

    IntakeChoices(Catalog catalog, MessageSource messages) {
        this.catalog = catalog;
        this.messages = messages;
    }

    /** The family's intake checks; empty if the family is not known or keeps none. */
    public List<Option> checks(String family, Locale locale) {
        return family == null
                ? List.of()
                : catalog.codes(family, CodeKind.CHECK, locale).stream()
                        .map(check -> new Option(check.code(), check.label()))
                        .toList();
    }

    /** What may become of the data on a unit. */
    public List<Option> wipes(Locale locale) {
        return Stream.of(DataWipe.values())
                .map(wipe -> new Option(wipe.name(), messages.getMessage("data-wipe." + wipe, null, locale)))
                .toList();
    }
}
