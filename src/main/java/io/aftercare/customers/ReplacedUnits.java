package io.aftercare.customers;

import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.SerialNumber;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes units out of use because their owner got another one or the money back. */
@Component
@Transactional
public class ReplacedUnits {

    private final UnitRecords records;
    private final Units units;

    ReplacedUnits(UnitRecords records, Units units) {
        this.records = records;
        this.units = units;
    }

    /** Whether this unit can go to a customer: it is in stock, or not known at all. */
    @Transactional(readOnly = true)
    public boolean available(SerialNumber serial) {
        return records.findBySerial(serial.value()).map(UnitEntity::neverSold).orElse(true);
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
        records.findBySerial(other.value())
                .ifPresentOrElse(
                        stock -> stock.sell(warrantyFrom, customerId),
                        () -> units.register(other, product, warrantyFrom, customerId));
        find(old).become(UnitStatus.REPLACED);
    }

    public void refund(SerialNumber serial) {
        find(serial).become(UnitStatus.REFUNDED);
    }

    private UnitEntity find(SerialNumber serial) {
        return records.findBySerial(serial.value()).orElseThrow(() -> new NotFoundException("unit " + serial));
    }
}
