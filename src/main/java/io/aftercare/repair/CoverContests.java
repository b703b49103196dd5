package io.aftercare.repair;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseStage;
import io.aftercare.shared.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks whoever pays about a damage that the customer caused, and takes the answer. */
@Component
public class CoverContests {

    private final WorkSheets sheets;
    private final CaseFiles caseFiles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CoverContests(WorkSheets sheets, CaseFiles caseFiles, ApplicationEventPublisher events, Clock clock) {
        this.sheets = sheets;
        this.caseFiles = caseFiles;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void ask(String number) {
        var order = sheets.require(number);
        events.publishEvent(new CoverContested(
                order.getCaseNumber(), number, order.getFindings().finding()));
    }

    void answer(String number, boolean covered, PayerShares shares, String actor) {
        var order = sheets.require(number);
        order.answerContest(covered, shares, actor, clock.now());
        var kind = covered ? "repair-cover-answered" : "repair-cover-declined";
        caseFiles.record(order.getCaseNumber(), kind, true, actor);
        if (covered) {
            caseFiles.advance(order.getCaseNumber(), CaseStage.IN_REPAIR, actor);
        }
        events.publishEvent(new CoverAnswered(number, covered));
    }
}
