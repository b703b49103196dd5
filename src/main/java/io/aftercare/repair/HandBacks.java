package io.aftercare.repair;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.customers.ReplacedUnits;
import io.aftercare.shared.Clock;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.SerialNumber;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings units back to their customers: over the counter against the pick-up code, or by parcel. A unit that a customer
 * does not want back is destroyed, with consent.
 */
@Component
@Transactional
public class HandBacks {

    private final UnitReturns returns;
    private final HandBackMapper mapper;
    private final Replacements replacements;
    private final CaseFiles caseFiles;
    private final ReplacedUnits outOfUse;
    private final Clock clock;

    HandBacks(
            UnitReturns returns,
            HandBackMapper mapper,
            Replacements replacements,
            CaseFiles caseFiles,
            ReplacedUnits outOfUse,
            Clock clock) {
        this.returns = returns;
        this.mapper = mapper;
        this.replacements = replacements;
        this.caseFiles = caseFiles;
        this.outOfUse = outOfUse;
        this.clock = clock;
    }

    /** The latest attempt. */
    @Transactional(readOnly = true)
    public Optional<HandBack> find(String caseNumber) {
        return latest(caseNumber).map(mapper::handBack);
    }

    /** What staff see of it. */
    @Transactional(readOnly = true)
    public Optional<HandBackSheet> sheetOf(String caseNumber) {
        var oldUnitToo = replacements.oldUnitToo(caseNumber);
        return latest(caseNumber).map(unitReturn -> mapper.sheet(unitReturn, oldUnitToo));
    }

    /** Whether this is the code the customer was sent; changes nothing. */
    @Transactional(readOnly = true)
    public boolean opensWith(String caseNumber, String code) {
        return require(caseNumber).opensWith(code);
    }

    /** Gives the unit to whoever shows the code. */
    public void handOver(String caseNumber, String code, String actor) {
        var unitReturn = require(caseNumber);
        unitReturn.handOver(code, actor, clock.now());
        went(unitReturn, new UnitPlace(UnitPlace.Kind.HANDED_OVER, ""), actor);
    }

    public void ship(String caseNumber, String carrier, String parcelNumber, String actor) {
        var unitReturn = require(caseNumber);
        unitReturn.ship(carrier, parcelNumber, actor, clock.now());
        went(unitReturn, new UnitPlace(UnitPlace.Kind.SHIPPED, carrier + " " + parcelNumber), actor);
    }

    /** Destroys the unit, which nobody can claim for any more. @throws io.aftercare.shared.ConflictException without the customer's consent */
    public void scrap(String caseNumber, String actor) {
        require(caseNumber).scrap(actor, clock.now());
        caseFiles.placeUnit(caseNumber, new UnitPlace(UnitPlace.Kind.SCRAPPED, ""), actor);
        SerialNumber.parse(caseFiles.get(caseNumber).serial())
                .ifPresent(serial -> outOfUse.scrap(serial, caseNumber, actor));
    }

    /**
     * Takes the customer's consent to have the unit destroyed.
     *
     * @param actor who took it: user name, or {@code customer} by the link
     * @throws io.aftercare.shared.ConflictException if there is consent already, or the unit waits no more
     */
    public void consentToDisposal(String caseNumber, ConsentWay way, String actor) {
        require(caseNumber).consent(way, actor, clock.now());
        caseFiles.record(caseNumber, "hand-back-consent", true, actor, "#consent.way." + way);
    }

    /** Puts away what nobody came for: the customer's unit, or the one that replaces it. */
    public void store(String caseNumber, String storagePlace, String actor) {
        var unitReturn = require(caseNumber);
        unitReturn.store(storagePlace, clock.now());
        var replacement = unitReturn.getReplacementSerial();
        if (replacement == null) {
            caseFiles.placeUnit(caseNumber, new UnitPlace(UnitPlace.Kind.STORAGE, storagePlace), actor);
        } else {
            caseFiles.record(caseNumber, "hand-back-replacement-stored", false, actor, replacement, storagePlace);
        }
    }

    /** The manager lets the unit wait some more. */
    public void waitOn(String caseNumber, String reason, String actor) {
        caseFiles.record(caseNumber, "hand-back-waits-on", false, actor, reason);
    }

    private void went(UnitReturn unitReturn, UnitPlace place, String actor) {
        var caseNumber = unitReturn.getCaseNumber();
        var replacement = unitReturn.getReplacementSerial();
        if (replacement != null) {
            var how = "#hand-back.method." + unitReturn.getMethod();
            caseFiles.record(caseNumber, "hand-back-replacement", true, actor, replacement, how);
        }
        if (replacement == null || replacements.oldUnitToo(caseNumber)) {
            caseFiles.placeUnit(caseNumber, place, actor);
        }
    }

    private UnitReturn require(String caseNumber) {
        return latest(caseNumber).orElseThrow(() -> new NotFoundException("hand-back of " + caseNumber));
    }

    private Optional<UnitReturn> latest(String caseNumber) {
        return returns.findFirstByCaseNumberOrderByAttemptDesc(caseNumber);
    }
}
