package io.aftercare.desk;

import io.aftercare.identity.Staff;
import java.util.Collection;
import java.util.Set;

/** Says in which cases a word of the customer waits for a reader. The module that keeps the cases implements it. */
public interface UnreadWords {

    /** Where the reader finds these cases. */
    String PATH = "/desk/cases?unread=true";

    /** How many there are that are this reader's to answer. */
    long count(Staff reader);

    /** Those among these cases, by number. */
    Set<String> among(Collection<String> caseNumbers);
}
