package io.aftercare.identity.web;

import io.aftercare.shared.BroughtRecords;
import io.aftercare.shared.Change;
import io.aftercare.shared.ImportRuns;
import io.aftercare.shared.ImportTarget.Origin;
import io.aftercare.shared.TrailEntry;
import io.aftercare.shared.TrailSubject;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the beginning of a record whose trail does not. */
@Component
class BroughtByFiles {

    private static final String IMPORTED = "change.imported";

    private final List<BroughtRecords> records;
    private final ImportRuns runs;

    BroughtByFiles(List<BroughtRecords> records, ImportRuns runs) {
        this.records = records;
        this.runs = runs;
    }

    /** @param told what the trail tells already */
    Optional<TrailEntry> entry(TrailSubject subject, List<TrailEntry> told) {
        if (told.stream().anyMatch(entry -> entry.change().field().equals(IMPORTED))) {
            return Optional.empty();
        }
        return records.stream()
                .flatMap(brought -> brought.runOf(subject).stream())
                .flatMap(run -> runs.find(run).stream())
                .map(BroughtByFiles::entry)
                .findFirst();
    }

    private static TrailEntry entry(ImportRuns.Run run) {
        var change = new Change(IMPORTED, "", null, null);
        var reason = Origin.file(run.actor(), run.id(), run.file()).reason();
        return new TrailEntry(0, run.at(), run.actor(), change, reason);
    }
}
