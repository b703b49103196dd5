package io.aftercare.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What customer and staff have said to each other in the course of a process, such as a question and its answer. Upper
 * modules tell it, so that a case has one conversation.
 */
public interface ConversationSource {

    /** Empty if the case is none of this module's. */
    List<Told> of(CaseFile file, Locale locale);

    /**
     * @param author  user name of the member of staff, or {@code customer}
     * @param heading what it was, such as a question, in the reader's language
     */
    record Told(Instant at, boolean fromCustomer, String author, String heading, String text) {}
}
