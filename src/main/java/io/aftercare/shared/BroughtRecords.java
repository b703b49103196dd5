package io.aftercare.shared;

import java.util.Optional;

/** Records that files bring in such numbers that each keeps its run instead of an entry in the trail. */
public interface BroughtRecords {

    /** The import run that brought the record; empty if none did or it is none of these. */
    Optional<Long> runOf(TrailSubject subject);
}
