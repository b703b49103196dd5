package io.aftercare.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What upper modules tell about a case, in order. */
@Component
@Transactional(readOnly = true)
public class CaseSections {

    private final ObjectProvider<CaseSection> sections;

    CaseSections(ObjectProvider<CaseSection> sections) {
        this.sections = sections;
    }

    public List<CaseSection.Drawn> draw(CaseFile file, Locale locale) {
        return inOrder().stream()
                .flatMap(section -> section.draw(file, locale).stream())
                .toList();
    }

    /** The facts by name. */
    public Map<String, Object> facts(CaseFile file) {
        var facts = new TreeMap<String, Object>();
        inOrder().stream()
                .map(section -> section.fact(file))
                .filter(Objects::nonNull)
                .forEach(fact -> facts.put(fact.name(), fact.value()));
        return facts;
    }

    private List<CaseSection> inOrder() {
        return sections.stream()
                .sorted(Comparator.comparingInt(CaseSection::order))
                .toList();
    }
}
