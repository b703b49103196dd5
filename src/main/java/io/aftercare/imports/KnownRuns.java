package io.aftercare.imports;

import io.aftercare.shared.ImportRuns;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells other pages of the runs. */
@Component
class KnownRuns implements ImportRuns {

    private final ImportRunTable runs;

    KnownRuns(ImportRunTable runs) {
        this.runs = runs;
    }

    @Override
    public Optional<Run> find(long id) {
        return runs.find(id).map(run -> new Run(id, run.file().name(), run.actor(), run.createdAt()));
    }
}
