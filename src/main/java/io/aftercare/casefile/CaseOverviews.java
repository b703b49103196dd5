package io.aftercare.casefile;

import io.aftercare.identity.Staff;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays a case before a member of staff. */
@Component
public class CaseOverviews {

    private final CaseFiles files;
    private final CaseDeadlines deadlines;
    private final CasePapers papers;

    CaseOverviews(CaseFiles files, CaseDeadlines deadlines, CasePapers papers) {
        this.files = files;
        this.deadlines = deadlines;
        this.papers = papers;
    }

    /** @throws io.aftercare.shared.NotFoundException if there is none that the reader may see */
    @Transactional
    public CaseOverview of(String number, Staff reader, Locale locale) {
        var file = files.get(number, reader);
        var centre = deadlines.centreOf(file);
        return new CaseOverview(
                file,
                centre,
                file.openedAt().atZone(centre.zone()),
                file.closedAt() == null ? null : file.closedAt().atZone(centre.zone()),
                papers.tasks(file, centre.zone(), locale),
                papers.failures(file),
                papers.messages(file),
                papers.timeline(file, locale));
    }
}
