package io.aftercare.shared;

import java.util.Optional;

/** Records of one kind that files bring in such numbers that each keeps its run instead of an entry in the trail. */
public interface BroughtRecords {

    /** The kind of {@link TrailSubject} that these are. */
    String kind();

    /** The import run that brought the record; empty if none did. */
    Optional<Long> runOf(String key);
}
