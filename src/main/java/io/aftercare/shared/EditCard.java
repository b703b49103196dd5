package io.aftercare.shared;

import java.util.Set;

/**
 * What a form shows of a thing and gives back changed: a record of what people read and type, in words. The same record
 * before and after says what has changed.
 */
public interface EditCard {

    /** What the thing was when the card was filled in; a card of an older one is refused. */
    long version();

    /** The start of the message keys of its fields: {@code customer} for {@code customer.phone}. */
    String prefix();

    /** The fields whose values are message keys too: {@code status} for {@code unit.status.STOLEN}. */
    default Set<String> worded() {
        return Set.of();
    }

    /** The start of the message keys of such a field's values, without the dot before the value. */
    default String words(String field) {
        return prefix() + "." + field;
    }

    /** All that the form says, to tell one submission from another; never shown or kept. */
    default String told() {
        return toString();
    }

    /** The fields that say something about the change and not about the thing. */
    default Set<String> about() {
        return Set.of("reason");
    }
}
