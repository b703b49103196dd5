package io.aftercare.casefile;

import java.util.Optional;

/**
 * Tells customers more than the stage alone can: a refusal that still can be appealed is another one than the last. The
 * words are the messages {@code stage.<STAGE>.<detail>.status} and {@code .next}; where there is none, the stage's own.
 */
public interface StageDetail {

    /** Empty if the stage says enough, or the case is none of this module's. */
    Optional<String> of(CaseFile file);
}
