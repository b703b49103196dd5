package io.aftercare.repair;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.CodeKind;
import io.aftercare.shared.Clock;
import io.aftercare.shared.NotFoundException;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes how units come in: the family's checks, what becomes of the data, and a battery that is not safe. */
@Component
@Transactional
public class Intakes {

    private final IntakeChecks checks;
    private final DataWipeDecisions wipes;
    private final BatteryHolds batteries;
    private final CaseFiles caseFiles;
    private final Catalog catalog;
    private final Clock clock;

    Intakes(
            IntakeChecks checks,
            DataWipeDecisions wipes,
            BatteryHolds batteries,
            CaseFiles caseFiles,
            Catalog catalog,
            Clock clock) {
        this.checks = checks;
        this.wipes = wipes;
        this.batteries = batteries;
        this.caseFiles = caseFiles;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Puts the unit where it belongs and notes the rest. One with a damaged battery lies apart and waits. */
    public void note(String caseNumber, IntakeNotes notes, String shelfPlace, String actor) {
        var kind = notes.batteryDamaged() ? UnitPlace.Kind.SAFE_PLACE : UnitPlace.Kind.IN_HOUSE;
        caseFiles.placeUnit(caseNumber, new UnitPlace(kind, shelfPlace), actor);
        noteChecks(caseNumber, notes);
        if (notes.dataWipe() != null) {
            wipes.save(new DataWipeDecision(caseNumber, notes.dataWipe(), actor, clock.now()));
            caseFiles.record(caseNumber, "data-wipe", false, actor, "#data-wipe." + notes.dataWipe());
        }
        if (notes.batteryDamaged()) {
            batteries.save(new BatteryHold(caseNumber, actor, clock.now()));
            caseFiles.record(caseNumber, "battery-held", false, actor);
        }
    }

    @Transactional(readOnly = true)
    public IntakeSheet of(String caseNumber) {
        return new IntakeSheet(
                checks.findByCaseNumberOrderById(caseNumber).stream()
                        .map(IntakeCheck::view)
                        .toList(),
                wipes.findFirstByCaseNumberOrderByIdDesc(caseNumber)
                        .map(DataWipeDecision::view)
                        .orElse(null),
                batteries
                        .findFirstByCaseNumberOrderByIdDesc(caseNumber)
                        .map(BatteryHold::view)
                        .orElse(null));
    }

    /** Whether the workshop may begin: no battery is held. */
    @Transactional(readOnly = true)
    public boolean batterySafe(String caseNumber) {
        return batteries
                .findFirstByCaseNumberOrderByIdDesc(caseNumber)
                .filter(BatteryHold::held)
                .isEmpty();
    }

    /**
     * Somebody has made the battery safe; the unit may be worked on.
     *
     * @param done what was done about it
     * @throws io.aftercare.shared.ConflictException if it is released already
     */
    public void release(String caseNumber, String done, String shelfPlace, String actor) {
        batteries
                .findFirstByCaseNumberOrderByIdDesc(caseNumber)
                .orElseThrow(() -> new NotFoundException("battery hold of " + caseNumber))
                .release(done, actor, clock.now());
        caseFiles.record(caseNumber, "battery-released", false, actor);
        caseFiles.placeUnit(caseNumber, new UnitPlace(UnitPlace.Kind.IN_HOUSE, shelfPlace), actor);
    }

    /** Of a unit that came in before, only what was found this time counts. */
    private void noteChecks(String caseNumber, IntakeNotes notes) {
        checks.removeOf(caseNumber);
        var family = caseFiles.get(caseNumber).family();
        if (family != null && notes.checked()) {
            catalog.codes(family, CodeKind.CHECK, Locale.ENGLISH)
                    .forEach(check -> checks.save(new IntakeCheck(
                            caseNumber, check.code(), notes.inOrder().contains(check.code()))));
        }
    }
}
