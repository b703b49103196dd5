package io.aftercare.casefile;

import io.aftercare.shared.paper.PaperDraft;

/** A paper that can be printed of a case, in its customer's language; upper modules write theirs. */
public interface CasePaper {

    /** The last part of its address and of the file's name, such as {@code refusal-letter}; its title is {@code paper.<kind>}. */
    String kind();

    /** Papers are listed in the order in which a case comes to them: 100 to send in, 200 intake … */
    int order();

    /** Whether there is something to print at this stage of the case. */
    boolean ready(CaseFile file);

    /** Whether the customer gets it too; never without {@link #ready}. */
    default boolean readyForCustomer(CaseFile file) {
        return ready(file);
    }

    /** What to print. Asked for only while it is ready. */
    PaperDraft draft(CaseFile file);
}
