package io.aftercare.repair;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.shared.Clock;
import java.security.SecureRandom;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the way back of a unit, and calls it off. */
@Component
class HandBackCourse {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final UnitReturns returns;
    private final Replacements replacements;
    private final CaseFiles caseFiles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandBackCourse(
            UnitReturns returns,
            Replacements replacements,
            CaseFiles caseFiles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.returns = returns;
        this.replacements = replacements;
        this.caseFiles = caseFiles;
        this.events = events;
        this.clock = clock;
    }

    /** A new attempt with a pick-up code of its own. */
    @Transactional
    public UnitReturn begin(String caseNumber) {
        var attempt = returns.findFirstByCaseNumberOrderByAttemptDesc(caseNumber)
                        .map(UnitReturn::getAttempt)
                        .orElse(0)
                + 1;
        var code = String.format("%06d", RANDOM.nextInt(1_000_000));
        var replacement = replacements.of(caseNumber).orElse(null);
        return returns.save(new UnitReturn(caseNumber, attempt, code, replacement, clock.now()));
    }

    /** Another unit goes to the customer, with the customer's own or instead of it. */
    void replace(String caseNumber, String serial, boolean oldUnitToo) {
        replacements.choose(caseNumber, serial, oldUnitToo);
    }

    /** @return whether the unit was still there */
    @Transactional
    public boolean cancel(String caseNumber) {
        var waiting =
                returns.findFirstByCaseNumberOrderByAttemptDesc(caseNumber).filter(UnitReturn::waiting);
        waiting.ifPresent(unitReturn -> {
            unitReturn.cancel(clock.now());
            caseFiles.record(caseNumber, "hand-back-cancelled", true, "system");
            events.publishEvent(new HandBackCancelled(caseNumber));
        });
        return waiting.isPresent();
    }
}
