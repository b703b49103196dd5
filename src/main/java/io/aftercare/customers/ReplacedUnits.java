package io.aftercare.customers;

import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.SerialNumber;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes units out of use: their owner got another one or the money back, or left them to us to be destroyed. */
@Component
@Transactional
public class ReplacedUnits {

    private final UnitRecords records;
    private final Units units;
    private final UnitTrail trail;

    ReplacedUnits(UnitRecords records, Units units, UnitTrail trail) {
        this.records = records;
        this.units = units;
        this.trail = trail;
    }

    /** Whether this unit can go to a customer: it is in stock, or not known at all. */
    @Transactional(readOnly = true)
    public boolean available(SerialNumber serial) {
        return records.find(serial).map(UnitEntity::neverSold).orElse(true);
    }

    /**
     * Another unit for the owner of one.
     *
     * @param product      product code of the other unit, for one that is not known
     * @param warrantyFrom the day from which the other unit's warranty counts
     */
    public record Replacement(
            SerialNumber old, SerialNumber other, String product, LocalDate warrantyFrom, long customerId) {}

    /**
     * Gives the owner of a unit another one from stock, which is registered if it was not known.
     *
     * @param why what the trail says, such as the number of the case; likewise everywhere here
     * @throws InvalidInputException if the other unit belongs to somebody or is not to be used
     */
    public void replace(Replacement given, String why, String actor) {
        if (!available(given.other())) {
            throw new InvalidInputException(
                    "replacementSerial", "remedy-unit-taken", given.other().value());
        }
        var stock = records.find(given.other());
        if (stock.isPresent()) {
            trail.change(stock.get(), why, actor, unit -> unit.sell(given.warrantyFrom(), given.customerId()));
        } else {
            units.register(given.other(), given.product(), given.warrantyFrom(), given.customerId(), why, actor);
        }
        become(UnitStatus.REPLACED, find(given.old()), why, actor);
    }

    public void refund(SerialNumber serial, String why, String actor) {
        become(UnitStatus.REFUNDED, find(serial), why, actor);
    }

    /**
     * Notes that a unit is destroyed. One that is not registered stays unknown, one that was replaced or paid back is out
     * of use already.
     */
    public void scrap(SerialNumber serial, String why, String actor) {
        records.find(serial)
                .filter(unit -> !unit.compensated())
                .ifPresent(unit -> become(UnitStatus.SCRAPPED, unit, why, actor));
    }

    private void become(UnitStatus next, UnitEntity unit, String why, String actor) {
        trail.change(unit, why, actor, changed -> changed.become(next));
    }

    private UnitEntity find(SerialNumber serial) {
        return records.find(serial).orElseThrow(() -> new NotFoundException("unit " + serial));
    }
}
