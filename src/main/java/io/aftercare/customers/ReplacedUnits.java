package io.aftercare.customers;

import io.aftercare.shared.Changes;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.SerialNumber;
import io.aftercare.shared.Trail;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes units out of use: their owner got another one or the money back, or left them to us to be destroyed. */
@Component
@Transactional
public class ReplacedUnits {

    private final UnitRecords records;
    private final Units units;
    private final UnitCardReading reading;
    private final Trail trail;

    ReplacedUnits(UnitRecords records, Units units, UnitCardReading reading, Trail trail) {
        this.records = records;
        this.units = units;
        this.reading = reading;
        this.trail = trail;
    }

    /** Whether this unit can go to a customer: it is in stock, or not known at all. */
    @Transactional(readOnly = true)
    public boolean available(SerialNumber serial) {
        return records.find(serial).map(UnitEntity::neverSold).orElse(true);
    }

    /**
     * Gives the owner of a unit another one from stock, which is registered if it was not known.
     *
     * @param product      product code of the other unit, for one that is not known
     * @param warrantyFrom the day from which the other unit's warranty counts
     * @throws InvalidInputException if the other unit belongs to somebody or is not to be used
     */
    public void replace(SerialNumber old, SerialNumber other, String product, LocalDate warrantyFrom, long customerId) {
        if (!available(other)) {
            throw new InvalidInputException("replacementSerial", "remedy-unit-taken", other.value());
        }
        records.find(other)
                .ifPresentOrElse(
                        stock -> stock.sell(warrantyFrom, customerId),
                        () -> units.register(other, product, warrantyFrom, customerId));
        find(old).become(UnitStatus.REPLACED);
    }

    public void refund(SerialNumber serial) {
        find(serial).become(UnitStatus.REFUNDED);
    }

    /**
     * Notes that a unit is destroyed. One that is not registered stays unknown, one that was replaced or paid back is out
     * of use already.
     *
     * @param why what the trail says, such as the number of the case
     */
    public void scrap(SerialNumber serial, String why, String actor) {
        records.find(serial).filter(unit -> !unit.compensated()).ifPresent(unit -> {
            var before = reading.card(unit);
            unit.become(UnitStatus.SCRAPPED);
            trail.write(UnitBook.subject(unit.id()), actor, why, Changes.between(before, reading.card(unit)));
        });
    }

    private UnitEntity find(SerialNumber serial) {
        return records.find(serial).orElseThrow(() -> new NotFoundException("unit " + serial));
    }
}
