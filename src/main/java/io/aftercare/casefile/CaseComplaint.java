package io.aftercare.casefile;

import java.util.Locale;
import java.util.Optional;

/** What the customer complains of and how the unit came in. The module that takes units in implements it. */
public interface CaseComplaint {

    /** Empty if the case is none of this module's. */
    Optional<Told> of(CaseFile file, Locale locale);

    /**
     * What is not known is null.
     *
     * @param symptom   in the reader's language
     * @param words     the customer's own
     * @param condition of the unit when it came in
     */
    record Told(String symptom, String words, String condition, String accessories) {}
}
