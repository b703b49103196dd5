package io.aftercare.customers;

import io.aftercare.shared.Clock;
import io.aftercare.shared.NotFoundException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The customer cards. */
@Component
@Transactional
public class Customers {

    private final CustomerCards cards;
    private final CustomerRows rows;
    private final Consents consents;
    private final Clock clock;

    Customers(CustomerCards cards, CustomerRows rows, Consents consents, Clock clock) {
        this.cards = cards;
        this.rows = rows;
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * The card with this email address, made if there is none, and the consent to handle its data, which every form asks
     * for. An existing card keeps its name, address and marketing consent, and a phone number it has: a form without a
     * log-in must not rewrite a card, and who knows an address could otherwise have staff call another number. Only a
     * missing number is filled in, and the language follows the form.
     *
     * @throws io.aftercare.shared.InvalidInputException at the fields that cannot be kept
     */
    public Customer findOrRegister(NewCustomer details) {
        CustomerRules.check(details);
        var key = EmailKey.parse(details.email()).orElseThrow().value();
        var known = cards.findByEmailKey(key);
        if (known.isPresent()) {
            known.get().reachableBy(details.phone(), details.language());
            decided(known.get(), ConsentPurpose.DATA_HANDLING, true);
            return known.get().view();
        }
        rows.insertMissing(List.of(details), null);
        var card = cards.findByEmailKey(key).orElseThrow();
        decided(card, ConsentPurpose.DATA_HANDLING, true);
        decided(card, ConsentPurpose.MARKETING, details.marketingConsent());
        return card.view();
    }

    private void decided(CustomerEntity card, ConsentPurpose purpose, boolean given) {
        consents.save(new ConsentEntity(card.id(), purpose, given, clock.now()));
    }

    /** @throws io.aftercare.shared.NotFoundException if there is none */
    @Transactional(readOnly = true)
    public Customer get(long id) {
        return cards.findById(id).map(CustomerEntity::view).orElseThrow(() -> new NotFoundException("customer " + id));
    }

    @Transactional(readOnly = true)
    public Optional<Customer> findByEmail(String email) {
        return EmailKey.parse(email)
                .flatMap(key -> cards.findByEmailKey(key.value()))
                .map(CustomerEntity::view);
    }

    /** Those of the customers that there are, by id. */
    @Transactional(readOnly = true)
    public Map<Long, Customer> byId(Collection<Long> ids) {
        return cards.findByIdIn(ids).stream()
                .map(CustomerEntity::view)
                .collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    /** Ids of at most {@code limit} customers whose name, email address, town or phone number has these words. */
    @Transactional(readOnly = true)
    public Set<Long> idsOf(String text, int limit) {
        var newestFirst = PageRequest.of(0, limit, Sort.by("id").descending());
        return cards.findAll(CustomerWords.of(text), newestFirst)
                .map(CustomerEntity::id)
                .toSet();
    }

    /** What holds now: the customer's latest decision for each purpose. */
    @Transactional(readOnly = true)
    public List<Consent> consentsInForce(long customerId) {
        var latest = new EnumMap<ConsentPurpose, Consent>(ConsentPurpose.class);
        consentsOf(customerId).forEach(consent -> latest.putIfAbsent(consent.purpose(), consent));
        return List.copyOf(latest.values());
    }

    /** What the customer decided, newest first. */
    @Transactional(readOnly = true)
    public List<Consent> consentsOf(long customerId) {
        return consents.findByCustomerIdOrderByDecidedAtDescIdDesc(customerId).stream()
                .map(ConsentEntity::view)
                .toList();
    }
}
