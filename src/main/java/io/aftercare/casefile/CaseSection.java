package io.aftercare.casefile;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A part of the case page that an upper module fills: the claim, the repair order … */
public interface CaseSection {

    /** Sections are shown in ascending order: 100 claim, 200 repair orders, 300 hand back. */
    int order();

    /** The section for this case, or empty if it has none. */
    Optional<Drawn> draw(CaseFile file, Locale locale);

    /** The same facts for {@code GET /api/v1/cases/{number}}, under this name; null if there are none. */
    Fact fact(CaseFile file);

    /** A template with a fragment {@code section} and the model it needs, views only. */
    record Drawn(String template, Map<String, Object> model) {}

    record Fact(String name, Object value) {}
}
