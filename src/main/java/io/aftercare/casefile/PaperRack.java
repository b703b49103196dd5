package io.aftercare.casefile;

import io.aftercare.identity.Staff;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.paper.PaperDraft;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows which papers a case has, and reads what they say. */
@Component
@Transactional(readOnly = true)
class PaperRack {

    private final ObjectProvider<CasePaper> papers;
    private final CaseFiles files;

    PaperRack(ObjectProvider<CasePaper> papers, CaseFiles files) {
        this.papers = papers;
        this.files = files;
    }

    List<String> kinds(Predicate<CasePaper> ready) {
        return papers.stream()
                .filter(ready)
                .sorted(Comparator.comparingInt(CasePaper::order))
                .map(CasePaper::kind)
                .toList();
    }

    PaperDraft draftForStaff(String number, String kind, Staff reader) {
        var file = files.get(number, reader);
        return draft(file, kind, paper -> paper.ready(file));
    }

    PaperDraft draftForCustomer(String number, String kind) {
        var file = files.get(number);
        return draft(file, kind, paper -> paper.readyForCustomer(file));
    }

    private PaperDraft draft(CaseFile file, String kind, Predicate<CasePaper> ready) {
        return papers.stream()
                .filter(paper -> paper.kind().equals(kind))
                .filter(ready)
                .findFirst()
                .map(paper -> paper.draft(file))
                .orElseThrow(() -> new NotFoundException("paper " + kind + " of " + file.number()));
    }
}
