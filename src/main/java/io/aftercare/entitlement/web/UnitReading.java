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

    /**
     * @param rest the rest of the address, which starts with a slash: a serial number may have slashes itself
     * @throws io.aftercare.shared.NotFoundException if no such unit is registered
     */
    UnitResource unit(String rest, Locale locale) {
        return UnitResource.of(
                files.get(rest.substring(1), locale), key -> messages.getMessage(key, null, locale));
    }
}
