package io.aftercare.customers;

import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.Product;
import io.aftercare.customers.UnitRows.NewUnit;
import io.aftercare.shared.Clock;
import io.aftercare.shared.InputCheck;
import io.aftercare.shared.SerialNumber;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes units on cards and reads what people made of them; refuses with a problem at each field that does not fit. */
@Component
class UnitCardReading {

    private static final int LONGEST_REASON = 500;

    private final UnitRecords records;
    private final CustomerCards customers;
    private final Catalog catalog;
    private final ObjectProvider<CaseLoad> cases;
    private final Clock clock;

    UnitCardReading(
            UnitRecords records,
            CustomerCards customers,
            Catalog catalog,
            ObjectProvider<CaseLoad> cases,
            Clock clock) {
        this.records = records;
        this.customers = customers;
        this.catalog = catalog;
        this.cases = cases;
        this.clock = clock;
    }

    UnitCard card(UnitEntity unit) {
        var view = unit.view(catalog.product(unit.productCode()).orElseThrow());
        var owner = view.ownerId() == null
                ? ""
                : customers.findById(view.ownerId()).orElseThrow().view().email();
        return new UnitCard(
                unit.version(),
                view.serial(),
                view.productCode(),
                Objects.toString(view.soldOn(), ""),
                owner,
                view.status().name(),
                "");
    }

    NewUnit added(UnitCard card) {
        var check = new InputCheck();
        var details = details(card, check);
        check.optional("reason", card.reason(), LONGEST_REASON);
        refuseKnownSerial(details, null, check);
        check.refuse();
        return details;
    }

    NewUnit changed(long id, UnitCard before, UnitCard card) {
        var check = new InputCheck();
        var details = details(card, check);
        var reason = check.optional("reason", card.reason(), LONGEST_REASON);
        var otherSerial = details.serial() != null
                && !before.serial().equals(details.serial().value());
        var otherProduct = !before.product().equals(details.product());
        if (otherSerial) {
            refuseKnownSerial(details, id, check);
            refuseOpenCase("serial", before.serial(), check);
        }
        if (otherProduct) {
            refuseOpenCase("product", before.serial(), check);
        }
        if ((otherSerial || otherProduct || !before.status().equals(card.status())) && reason.isEmpty()) {
            check.problem("reason", "change-reason-missing");
        }
        check.refuse();
        return details;
    }

    private NewUnit details(UnitCard card, InputCheck check) {
        var serial = SerialNumber.parse(card.serial());
        if (serial.isEmpty()) {
            check.problem("serial", "unit-serial-shape", Objects.toString(card.serial(), ""));
        }
        var product = catalog.product(card.product()).map(Product::code);
        if (product.isEmpty()) {
            check.problem("product", "product-unknown", Objects.toString(card.product(), ""));
        }
        var soldOn = check.pastDay("soldOn", card.soldOn(), clock.today(ZoneOffset.UTC));
        return new NewUnit(serial.orElse(null), product.orElse(""), soldOn, owner(card, check), status(card, check));
    }

    private Long owner(UnitCard card, InputCheck check) {
        var email = card.ownerEmail() == null ? "" : card.ownerEmail().strip();
        if (email.isEmpty()) {
            return null;
        }
        var owner = EmailKey.parse(email).flatMap(key -> customers.findByEmailKey(key.value()));
        if (owner.isEmpty()) {
            check.problem("ownerEmail", "unit-owner-unknown");
        }
        return owner.map(CustomerEntity::id).orElse(null);
    }

    private static UnitStatus status(UnitCard card, InputCheck check) {
        return Stream.of(UnitStatus.values())
                .filter(status -> status.name().equals(card.status()))
                .findFirst()
                .orElseGet(() -> {
                    check.problem("status", "unit-status-choose");
                    return UnitStatus.IN_USE;
                });
    }

    private void refuseKnownSerial(NewUnit details, Long id, InputCheck check) {
        Optional.ofNullable(details.serial())
                .flatMap(records::find)
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> check.problem("serial", "unit-known", other.serial()));
    }

    private void refuseOpenCase(String field, String serial, InputCheck check) {
        cases.stream()
                .map(load -> load.openCaseOf(serial))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(number -> check.problem(field, "unit-case-open", number));
    }
}
