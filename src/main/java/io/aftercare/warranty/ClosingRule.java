package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import java.util.Optional;

/** One thing that must be settled before a claim may close. */
public interface ClosingRule {

    /** What is still missing: a message key without its prefix {@code closing.}; empty if this is settled. */
    Optional<String> missing(CaseFile file);
}
