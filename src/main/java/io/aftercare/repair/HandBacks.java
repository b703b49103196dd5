package io.aftercare.repair;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.shared.Clock;
import io.aftercare.shared.NotFoundException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings units back to their customers: over the counter against the pick-up code, or by parcel. */
@Component
public class HandBacks {

    private final UnitReturns returns;
    private final HandBackMapper mapper;
    private final CaseFiles caseFiles;
    private final Clock clock;

    HandBacks(UnitReturns returns, HandBackMapper mapper, CaseFiles caseFiles, Clock clock) {
        this.returns = returns;
        this.mapper = mapper;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<HandBack> find(String caseNumber) {
        return returns.findByCaseNumber(caseNumber).map(mapper::handBack);
    }

    /** What staff see of it. */
    @Transactional(readOnly = true)
    public Optional<HandBackSheet> sheetOf(String caseNumber) {
        return returns.findByCaseNumber(caseNumber).map(mapper::sheet);
    }

    /** Whether this is the code the customer was sent; changes nothing. */
    @Transactional(readOnly = true)
    public boolean opensWith(String caseNumber, String code) {
        return require(caseNumber).opensWith(code);
    }

    /** Gives the unit to whoever shows the code. */
    @Transactional
    public void handOver(String caseNumber, String code, String actor) {
        require(caseNumber).handOver(code, actor, clock.now());
        caseFiles.placeUnit(caseNumber, new UnitPlace(UnitPlace.Kind.HANDED_OVER, ""), actor);
    }

    @Transactional
    public void ship(String caseNumber, String carrier, String parcelNumber, String actor) {
        require(caseNumber).ship(carrier, parcelNumber, actor, clock.now());
        caseFiles.placeUnit(caseNumber, new UnitPlace(UnitPlace.Kind.SHIPPED, carrier + " " + parcelNumber), actor);
    }

    void open(String caseNumber, String pickUpCode) {
        returns.save(new UnitReturn(caseNumber, pickUpCode, clock.now()));
    }

    private UnitReturn require(String caseNumber) {
        return returns.findByCaseNumber(caseNumber)
                .orElseThrow(() -> new NotFoundException("hand-back of " + caseNumber));
    }
}
