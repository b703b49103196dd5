package io.aftercare.customers;

import io.aftercare.shared.Clock;
import io.aftercare.shared.InputCheck;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What customers decided about purposes: decisions are added, never changed, and the latest counts. */
@Component
class ConsentBook {

    private final Consents consents;
    private final Clock clock;

    ConsentBook(Consents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    long count(long customer) {
        return consents.countByCustomerId(customer);
    }

    /** Whether the customer agrees today; who never decided does not. */
    boolean given(long customer, ConsentPurpose purpose) {
        return consents.findByCustomerIdOrderByDecidedAtDescIdDesc(customer).stream()
                .map(ConsentEntity::view)
                .filter(consent -> consent.purpose() == purpose)
                .findFirst()
                .map(Consent::given)
                .orElse(false);
    }

    /**
     * When the decision on the card was taken: now, or on the day that was typed. A day before the latest decision about
     * the same purpose would not count and is refused.
     *
     * @param customer null for a new one
     */
    Instant decidedAt(CustomerCard card, Long customer, InputCheck check) {
        var today = clock.today(ZoneOffset.UTC);
        var day = check.pastDay("decidedOn", card.decidedOn(), today);
        if (day == null || !day.isBefore(today)) {
            return clock.now();
        }
        var at = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        var latest = latestOfWhatChanges(card, customer);
        if (latest.filter(decided -> decided.decidedOn().isAfter(day)).isPresent()) {
            check.problem("decidedOn", "consent-day-before-latest");
        }
        return latest.map(Consent::decidedAt).filter(at::isBefore).orElse(at);
    }

    void change(long customer, ConsentPurpose purpose, boolean before, boolean given, Instant at) {
        if (before != given) {
            decide(customer, purpose, given, at);
        }
    }

    void decide(long customer, ConsentPurpose purpose, boolean given, Instant at) {
        consents.save(new ConsentEntity(customer, purpose, given, at));
    }

    /** What was decided about other purposes does not stand in the way. */
    private Optional<Consent> latestOfWhatChanges(CustomerCard card, Long customer) {
        if (customer == null) {
            return Optional.empty();
        }
        var changed = EnumSet.noneOf(ConsentPurpose.class);
        if (given(customer, ConsentPurpose.DATA_HANDLING) != card.dataHandling()) {
            changed.add(ConsentPurpose.DATA_HANDLING);
        }
        if (given(customer, ConsentPurpose.MARKETING) != card.marketing()) {
            changed.add(ConsentPurpose.MARKETING);
        }
        return consents.findByCustomerIdOrderByDecidedAtDescIdDesc(customer).stream()
                .map(ConsentEntity::view)
                .filter(consent -> changed.contains(consent.purpose()))
                .max(Comparator.comparing(Consent::decidedAt));
    }
}
