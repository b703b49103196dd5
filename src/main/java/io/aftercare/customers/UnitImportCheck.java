package io.aftercare.customers;

import io.aftercare.catalog.Product;
import io.aftercare.shared.Clock;
import io.aftercare.shared.ImportTarget.Row;
import io.aftercare.shared.ImportTarget.RowProblem;
import io.aftercare.shared.SerialNumber;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds everything that is wrong with a file of units before anything is written. */
@Component
class UnitImportCheck {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private final Clock clock;

    UnitImportCheck(Clock clock) {
        this.clock = clock;
    }

    /** @param products the known products by the spelling that the file has */
    List<RowProblem> of(List<Row> rows, Map<String, Product> products) {
        var problems = new ArrayList<RowProblem>();
        for (var row : rows) {
            if (SerialNumber.parse(row.cell(UnitColumns.SERIAL)).isEmpty()) {
                problems.add(problem(row, UnitColumns.SERIAL, "unit-serial-shape"));
            }
            if (!products.containsKey(row.cell(UnitColumns.PRODUCT))) {
                problems.add(problem(row, UnitColumns.PRODUCT, "product-unknown"));
            }
            checkDay(row, problems);
            checkOwner(row, problems);
            if (!row.cell(UnitColumns.STATUS).isEmpty()
                    && UnitColumns.status(row).isEmpty()) {
                problems.add(problem(row, UnitColumns.STATUS, "unit-status-unknown"));
            }
        }
        return problems;
    }

    private void checkDay(Row row, List<RowProblem> problems) {
        var day = UnitColumns.day(row);
        if (day.isEmpty() && !row.cell(UnitColumns.SOLD_ON).isEmpty()
                || day.filter(said -> said.isBefore(EARLIEST)).isPresent()) {
            problems.add(problem(row, UnitColumns.SOLD_ON, "unit-day-shape"));
        }
        // one day of grace: east of Greenwich tomorrow has begun
        if (day.filter(said -> said.isAfter(clock.today(ZoneOffset.UTC).plusDays(1)))
                .isPresent()) {
            problems.add(problem(row, UnitColumns.SOLD_ON, "unit-day-future"));
        }
    }

    private static void checkOwner(Row row, List<RowProblem> problems) {
        var email = row.cell(UnitColumns.OWNER_EMAIL);
        if (!email.isEmpty() && EmailKey.parse(email).isEmpty()) {
            problems.add(problem(row, UnitColumns.OWNER_EMAIL, "customer-email-shape"));
        }
        if (row.cell(UnitColumns.OWNER_NAME).length() > CustomerRules.LONGEST_NAME) {
            problems.add(
                    RowProblem.of(row, UnitColumns.OWNER_NAME, "customer-text-length", CustomerRules.LONGEST_NAME));
        }
    }

    private static RowProblem problem(Row row, String column, String code) {
        return RowProblem.of(row, column, code, row.cell(column));
    }
}
