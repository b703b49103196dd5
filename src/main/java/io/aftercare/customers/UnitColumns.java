package io.aftercare.customers;

import io.aftercare.shared.ImportTarget.Row;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file of units and how their cells are read. */
final class UnitColumns {

    static final String SERIAL = "serial";
    static final String PRODUCT = "product";
    static final String SOLD_ON = "soldOn";
    static final String OWNER_EMAIL = "ownerEmail";
    static final String OWNER_NAME = "ownerName";
    static final String STATUS = "status";

    private UnitColumns() {}

    /** The day of sale; empty if the cell is empty or no day. */
    static Optional<LocalDate> day(Row row) {
        try {
            return row.cell(SOLD_ON).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(row.cell(SOLD_ON)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** The status; empty if the cell is empty or no status. */
    static Optional<UnitStatus> status(Row row) {
        var said = row.cell(STATUS).toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(UnitStatus.values())
                .filter(status -> status.name().equals(said))
                .findFirst();
    }
}
