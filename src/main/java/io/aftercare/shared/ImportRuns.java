package io.aftercare.shared;

import java.time.Instant;
import java.util.Optional;

/** What is remembered of the files that were loaded. */
public interface ImportRuns {

    Optional<Run> find(long id);

    /** @param actor user name of who sent the file */
    record Run(long id, String file, String actor, Instant at) {}
}
