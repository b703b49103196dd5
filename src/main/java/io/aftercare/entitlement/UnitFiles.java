package io.aftercare.entitlement;

import io.aftercare.customers.Customers;
import io.aftercare.customers.FormerSerials;
import io.aftercare.customers.Unit;
import io.aftercare.customers.UnitHistory;
import io.aftercare.customers.UnitWhereabouts;
import io.aftercare.customers.Units;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.SerialNumber;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings together what all modules know of a unit. */
@Component
public class UnitFiles {

    private final Units units;
    private final Customers customers;
    private final Entitlements entitlements;
    private final List<UnitHistory> histories;
    private final List<UnitWhereabouts> whereabouts;
    private final FormerSerials formerSerials;

    UnitFiles(
            Units units,
            Customers customers,
            Entitlements entitlements,
            List<UnitHistory> histories,
            List<UnitWhereabouts> whereabouts,
            FormerSerials formerSerials) {
        this.units = units;
        this.customers = customers;
        this.entitlements = entitlements;
        this.histories = List.copyOf(histories);
        this.whereabouts = List.copyOf(whereabouts);
        this.formerSerials = formerSerials;
    }

    /**
     * @param typed a serial number in any spelling
     * @throws NotFoundException if no such unit is registered
     */
    public UnitFile get(String typed, Locale locale) {
        var asked = SerialNumber.parse(typed).orElseThrow(() -> new NotFoundException("unit"));
        var unit = found(asked).orElseThrow(() -> new NotFoundException("unit " + asked));
        var serial = new SerialNumber(unit.serial());
        var owner = unit.ownerId() == null ? null : customers.get(unit.ownerId());
        return new UnitFile(
                unit,
                owner,
                place(serial, locale),
                entitlements.coverOf(serial, null, null, false, null),
                history(serial, locale));
    }

    /** A case may name a serial number under which the unit was registered by mistake. */
    private Optional<Unit> found(SerialNumber serial) {
        return units.find(serial).or(() -> formerSerials.replacedBy(serial).flatMap(units::find));
    }

    private String place(SerialNumber serial, Locale locale) {
        return whereabouts.stream()
                .flatMap(known -> known.of(serial.value(), locale).stream())
                .findFirst()
                .orElse(null);
    }

    private List<UnitHistory.Entry> history(SerialNumber serial, Locale locale) {
        var serials = Stream.concat(Stream.of(serial.value()), formerSerials.of(serial).stream())
                .toList();
        return histories.stream()
                .flatMap(history -> serials.stream().flatMap(one -> history.of(one, locale).stream()))
                .sorted(UnitHistory.Entry.newestFirst(ZoneOffset.UTC))
                .toList();
    }
}
