package io.aftercare.customers;

import io.aftercare.customers.UnitRows.NewUnit;
import io.aftercare.shared.Changes;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.SerialNumber;
import io.aftercare.shared.Trail;
import io.aftercare.shared.TrailSubject;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds and changes units by hand. One is never deleted; its status says what became of it. Who may change which is decided
 * at the door.
 */
@Component
@Transactional
public class UnitBook {

    static final String KIND = "UNIT";

    private final UnitRecords records;
    private final UnitRows rows;
    private final UnitCardReading reading;
    private final FormerSerials formerSerials;
    private final Trail trail;

    UnitBook(UnitRecords records, UnitRows rows, UnitCardReading reading, FormerSerials formerSerials, Trail trail) {
        this.records = records;
        this.rows = rows;
        this.reading = reading;
        this.formerSerials = formerSerials;
        this.trail = trail;
    }

    /** @throws NotFoundException if there is none */
    @Transactional(readOnly = true)
    public UnitCard card(long id) {
        return reading.card(entity(id));
    }

    /** The id by which the unit is changed, whatever becomes of its serial number. */
    @Transactional(readOnly = true)
    public long idOf(SerialNumber serial) {
        return records.find(serial).map(UnitEntity::id).orElseThrow(() -> new NotFoundException("unit " + serial));
    }

    /** The unit's serial number; empty if there is no such unit. */
    @Transactional(readOnly = true)
    public Optional<String> serialOf(long id) {
        return records.findById(id).map(UnitEntity::serial);
    }

    /**
     * Registers a unit.
     *
     * @return its serial number in its one spelling
     * @throws io.aftercare.shared.InvalidInputException at the fields that do not fit
     */
    public String add(UnitCard card, String actor) {
        var details = reading.added(card);
        rows.insert(new NewUnit(
                details.serial(), details.product(), details.soldOn(), details.ownerId(), details.status()));
        var unit = records.find(details.serial()).orElseThrow();
        trail.write(subject(unit.id()), actor, card.reason(), Changes.between(null, reading.card(unit)));
        return details.serial().value();
    }

    /**
     * Changes a unit. Its serial number and product are corrected only while no case of it is open.
     *
     * @return its serial number
     * @throws ConflictException {@code change-stale} if somebody else has changed it since that version
     * @throws io.aftercare.shared.InvalidInputException at the fields that do not fit
     */
    public String change(long id, UnitCard card, String actor) {
        var unit = entity(id);
        var before = reading.card(unit);
        if (before.version() != card.version()) {
            throw new ConflictException("change-stale");
        }
        var details = reading.changed(id, before, card);
        if (!details.serial().value().equals(before.serial())) {
            formerSerials.add(id, before.serial());
        }
        unit.describe(details);
        trail.write(subject(id), actor, card.reason(), Changes.between(before, reading.card(unit)));
        return details.serial().value();
    }

    static TrailSubject subject(long unit) {
        return new TrailSubject(KIND, String.valueOf(unit));
    }

    private UnitEntity entity(long id) {
        return records.findById(id).orElseThrow(() -> new NotFoundException("unit " + id));
    }
}
