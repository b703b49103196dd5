package io.aftercare.warranty;

import io.aftercare.shared.Clock;
import io.aftercare.shared.FieldProblem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which days of purchase can be. */
@Component
class PurchaseDays {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /** The day begins first on the international date line: a customer there must not be refused today's purchase. */
    private static final ZoneId FIRST_TO_SEE_THE_DAY = ZoneId.of("Pacific/Kiritimati");

    private final Clock clock;

    PurchaseDays(Clock clock) {
        this.clock = clock;
    }

    /** What is wrong with this day; empty if nothing is. */
    Optional<FieldProblem> problem(LocalDate day) {
        if (day == null) {
            return problem("claim-purchase-missing");
        }
        if (day.isAfter(clock.today(FIRST_TO_SEE_THE_DAY))) {
            return problem("claim-purchase-future");
        }
        return day.isBefore(EARLIEST) ? problem("claim-purchase-too-old") : Optional.empty();
    }

    private static Optional<FieldProblem> problem(String code) {
        return Optional.of(FieldProblem.of("purchaseDate", code));
    }
}
