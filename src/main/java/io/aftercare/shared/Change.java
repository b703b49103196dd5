package io.aftercare.shared;

/**
 * What became of one field.
 *
 * @param field  message key of what the field is called, such as {@code customer.phone}
 * @param detail which of several is meant, such as the code of a symptom; empty where there is only one
 * @param before as it was; null for nothing. Words that begin with {@code #} are message keys, ISO dates are dates
 * @param after  as it is now, in the same way
 */
public record Change(String field, String detail, String before, String after) {}
