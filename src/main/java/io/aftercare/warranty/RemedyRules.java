package io.aftercare.warranty;

import io.aftercare.catalog.Catalog;
import io.aftercare.customers.ReplacedUnits;
import io.aftercare.customers.Units;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.SerialNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is wrong with a remedy, field by field. */
@Component
class RemedyRules {

    private static final BigDecimal MOST = new BigDecimal("1000000");

    private final Units units;
    private final ReplacedUnits replaced;
    private final Catalog catalog;
    private final StoredClaims claims;

    RemedyRules(Units units, ReplacedUnits replaced, Catalog catalog, StoredClaims claims) {
        this.units = units;
        this.replaced = replaced;
        this.catalog = catalog;
        this.claims = claims;
    }

    List<FieldProblem> problems(Claim claim, RemedyChoice choice) {
        var problems = new ArrayList<FieldProblem>();
        if (choice.kind() == RemedyKind.REPLACEMENT) {
            serial(claim, choice).ifPresent(problems::add);
            product(choice).ifPresent(problems::add);
        } else {
            currency(choice).ifPresentOrElse(problems::add, () -> amount(choice).ifPresent(problems::add));
        }
        if (choice.oldUnit() == OldUnit.SCRAPPED && blank(choice.consent())) {
            problems.add(FieldProblem.of("consent", "remedy-consent-missing"));
        }
        return problems;
    }

    private Optional<FieldProblem> serial(Claim claim, RemedyChoice choice) {
        if (blank(choice.serial())) {
            return problem("replacementSerial", "remedy-serial-missing");
        }
        var serial = SerialNumber.parse(choice.serial());
        if (serial.isEmpty()) {
            return problem("replacementSerial", "claim-serial-shape");
        }
        if (serial.get().equals(claim.serial())) {
            return problem("replacementSerial", "remedy-same-unit");
        }
        var taken = !replaced.available(serial.get())
                || claims.findByOpenUnit(serial.get().value()).isPresent();
        return taken
                ? problem("replacementSerial", "remedy-unit-taken", serial.get().value())
                : Optional.empty();
    }

    private Optional<FieldProblem> product(RemedyChoice choice) {
        var known = SerialNumber.parse(choice.serial()).flatMap(units::find);
        return known.isPresent()
                        || blank(choice.product())
                        || catalog.product(choice.product()).isPresent()
                ? Optional.empty()
                : problem("replacementProduct", "product-unknown", choice.product());
    }

    private static Optional<FieldProblem> currency(RemedyChoice choice) {
        var known = Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(choice.currency())
                        && currency.getDefaultFractionDigits() >= 0);
        return known ? Optional.empty() : problem("currency", "remedy-currency-unknown");
    }

    private static Optional<FieldProblem> amount(RemedyChoice choice) {
        var amount = choice.amount();
        if (amount == null || amount.signum() <= 0 || amount.compareTo(MOST) > 0) {
            return problem("amount", "remedy-amount-range");
        }
        var digits = Math.min(2, Currency.getInstance(choice.currency()).getDefaultFractionDigits());
        return amount.stripTrailingZeros().scale() > digits
                ? problem("amount", "remedy-amount-digits", digits)
                : Optional.empty();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static Optional<FieldProblem> problem(String field, String code, Object... args) {
        return Optional.of(FieldProblem.of(field, code, args));
    }
}
