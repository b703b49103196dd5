package io.aftercare.imports;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes up what an earlier process has left half done. */
@Component
class ImportRecovery {

    private final ImportRunTable runs;
    private final BackgroundImports background;
    private final RunEnding ending;

    ImportRecovery(ImportRunTable runs, BackgroundImports background, RunEnding ending) {
        this.runs = runs;
        this.background = background;
        this.ending = ending;
    }

    @EventListener(ApplicationReadyEvent.class)
    void takeUp() {
        runs.unfinished().forEach(background::later);
        ending.sweepOld();
    }
}
