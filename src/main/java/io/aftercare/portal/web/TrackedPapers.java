package io.aftercare.portal.web;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.PrintedPapers;
import io.aftercare.shared.paper.PrintedPaper;
import java.util.List;
import org.springframework.stereotype.Component;

/** The papers that the holder of a tracking link can print. */
@Component
class TrackedPapers {

    private final TrackedCase cases;
    private final CaseFiles files;
    private final PrintedPapers papers;

    TrackedPapers(TrackedCase cases, CaseFiles files, PrintedPapers papers) {
        this.cases = cases;
        this.files = files;
        this.papers = papers;
    }

    /** What there is now, in the order in which a case comes to it. */
    List<String> kinds(String number) {
        return papers.forCustomer(files.get(number));
    }

    /** @throws io.aftercare.shared.NotFoundException if the token opens nothing, or there is no such paper now */
    PrintedPaper print(String token, String kind) {
        return papers.printForCustomer(cases.numberOf(token), kind);
    }
}
