package io.aftercare.warranty;

import io.aftercare.shared.SerialNumber;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the unit of an open claim by letters and digits alone, so that no spelling gets around the one open claim. */
@Converter
class OpenUnit implements AttributeConverter<String, String> {

    @Override
    public String convertToDatabaseColumn(String serial) {
        return serial == null ? null : SerialNumber.keyOf(serial);
    }

    @Override
    public String convertToEntityAttribute(String key) {
        return key;
    }
}
