package io.aftercare.entitlement.web;

import io.aftercare.entitlement.UnitFiles;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads a unit for page and API alike. */
@Component
class UnitReading {

    private final UnitFiles files;
    private final MessageSource messages;

    UnitReading(UnitFiles files, MessageSource messages) {
        this.files = files;
        this.messages = messages;
    }

    /** @throws io.aftercare.shared.NotFoundException if no such unit is registered */
    UnitResource unit(String serial, Locale locale) {
        return UnitResource.of(files.get(serial, locale), key -> messages.getMessage(key, null, locale));
    }
}
