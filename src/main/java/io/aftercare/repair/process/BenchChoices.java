package io.aftercare.repair.process;

import io.aftercare.shared.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns enums into choices in the reader's language: {@code <prefix><CONSTANT>} is the label. */
@Component
class BenchChoices {

    private final MessageSource messages;

    BenchChoices(MessageSource messages) {
        this.messages = messages;
    }

    <E extends Enum<E>> List<Option> of(Class<E> type, String prefix, Locale locale) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> new Option(value.name(), messages.getMessage(prefix + value.name(), null, locale)))
                .toList();
    }
}
