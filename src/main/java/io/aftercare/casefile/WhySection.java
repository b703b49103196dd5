package io.aftercare.casefile;

import io.aftercare.network.ServiceCentres;
import io.aftercare.workflow.Decisions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Why it was decided so: the case's stored decisions, the latest first. */
@Component
class WhySection implements CaseSection {

    private final DecisionStories stories;
    private final Decisions decisions;
    private final ServiceCentres centres;

    WhySection(DecisionStories stories, Decisions decisions, ServiceCentres centres) {
        this.stories = stories;
        this.decisions = decisions;
        this.centres = centres;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Optional<Drawn> draw(CaseFile file, Locale locale) {
        var zone = centres.get(file.centre()).zone();
        var told = stories.of(file.number(), zone, locale);
        return told.isEmpty() ? Optional.empty() : Optional.of(new Drawn("casefile/why", Map.of("stories", told)));
    }

    @Override
    public Fact fact(CaseFile file) {
        return new Fact("decisions", decisions.ofCase(file.number()));
    }
}
