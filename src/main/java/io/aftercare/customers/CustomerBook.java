package io.aftercare.customers;

import io.aftercare.shared.Changes;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InputCheck;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.Trail;
import io.aftercare.shared.TrailSubject;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes customer cards by hand. Who may change which is decided at the door. */
@Component
@Transactional
public class CustomerBook {

    static final String KIND = "CUSTOMER";

    private final CustomerCards cards;
    private final CustomerRows rows;
    private final ConsentBook consents;
    private final Trail trail;

    CustomerBook(CustomerCards cards, CustomerRows rows, ConsentBook consents, Trail trail) {
        this.cards = cards;
        this.rows = rows;
        this.consents = consents;
        this.trail = trail;
    }

    /** @throws NotFoundException if there is none */
    @Transactional(readOnly = true)
    public CustomerCard card(long id) {
        return card(entity(id));
    }

    /**
     * Makes a card.
     *
     * @return its id
     * @throws io.aftercare.shared.InvalidInputException at the fields that do not fit
     */
    public long add(CustomerCard card, String actor) {
        var check = new InputCheck();
        var details = details(card, check, null);
        var decidedAt = consents.decidedAt(card, null, check);
        check.refuse();
        rows.insertMissing(List.of(details), null);
        var customer = cards.findByEmailKey(key(details)).orElseThrow();
        consents.decide(customer.id(), ConsentPurpose.DATA_HANDLING, card.dataHandling(), decidedAt);
        consents.decide(customer.id(), ConsentPurpose.MARKETING, card.marketing(), decidedAt);
        trail.write(subject(customer.id()), actor, null, Changes.between(null, card(customer)));
        return customer.id();
    }

    /**
     * Changes a card.
     *
     * @throws ConflictException {@code change-stale} if somebody else has changed it since that version
     * @throws io.aftercare.shared.InvalidInputException at the fields that do not fit
     */
    public void change(long id, CustomerCard card, String actor) {
        var customer = entity(id);
        var before = card(customer);
        if (before.version() != card.version()) {
            throw new ConflictException("change-stale");
        }
        var check = new InputCheck();
        var details = details(card, check, id);
        var decidedAt = consents.decidedAt(card, id, check);
        check.refuse();
        customer.describe(details);
        consents.change(id, ConsentPurpose.DATA_HANDLING, before.dataHandling(), card.dataHandling(), decidedAt);
        consents.change(id, ConsentPurpose.MARKETING, before.marketing(), card.marketing(), decidedAt);
        trail.write(subject(id), actor, null, Changes.between(before, card(customer)));
    }

    /** Puts another telephone number on the card. @throws NotFoundException if there is no such customer */
    public void takePhone(long id, String phone, String actor) {
        change(id, card(id).withPhone(phone), actor);
    }

    static TrailSubject subject(long customer) {
        return new TrailSubject(KIND, String.valueOf(customer));
    }

    private NewCustomer details(CustomerCard card, InputCheck check, Long id) {
        var details = new NewCustomer(
                card.name(),
                card.email(),
                card.phone(),
                card.language(),
                card.street(),
                card.postalCode(),
                card.city(),
                card.country(),
                card.marketing());
        CustomerRules.problems(details)
                .forEach(problem -> check.problem(
                        problem.field(), problem.code(), problem.args().toArray()));
        EmailKey.parse(card.email())
                .flatMap(key -> cards.findByEmailKey(key.value()))
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> check.problem("email", "customer-email-taken"));
        return details;
    }

    private CustomerCard card(CustomerEntity customer) {
        return customer.card(
                consents.given(customer.id(), ConsentPurpose.DATA_HANDLING),
                consents.given(customer.id(), ConsentPurpose.MARKETING),
                consents.count(customer.id()));
    }

    private static String key(NewCustomer details) {
        return EmailKey.parse(details.email()).orElseThrow().value();
    }

    private CustomerEntity entity(long id) {
        return cards.findById(id).orElseThrow(() -> new NotFoundException("customer " + id));
    }
}
