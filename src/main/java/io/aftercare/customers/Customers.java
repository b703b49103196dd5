package io.aftercare.customers;

import io.aftercare.shared.Clock;
import io.aftercare.shared.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
     * The card with this email address, made if there is none. An existing card keeps its name and address; only
     * phone and language are brought up to date: a form without a log-in must not rewrite a card.
     *
     * @throws io.aftercare.shared.InvalidInputException at the fields that cannot be kept
     */
    public Customer findOrRegister(NewCustomer details) {
        CustomerRules.check(details);
        var key = EmailKey.parse(details.email()).orElseThrow().value();
        var known = cards.findByEmailKey(key);
        if (known.isPresent()) {
            known.get().reachableBy(details.phone(), details.language());
            return known.get().view();
        }
        rows.insertMissing(List.of(details));
        var card = cards.findByEmailKey(key).orElseThrow();
        consents.save(new ConsentEntity(card.id(), ConsentPurpose.MARKETING, details.marketingConsent(), clock.now()));
        return card.view();
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

    /** Ids of at most {@code limit} customers whose name, email address, town or phone number contains this. */
    @Transactional(readOnly = true)
    public Set<Long> idsOf(String text, int limit) {
        var pattern = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        var newestFirst = PageRequest.of(0, limit, Sort.by("id").descending());
        return cards.search(pattern, newestFirst).map(CustomerEntity::id).toSet();
    }

    /** What the customer decided, newest first. */
    @Transactional(readOnly = true)
    public List<Consent> consentsOf(long customerId) {
        return consents.findByCustomerIdOrderByDecidedAtDescIdDesc(customerId).stream()
                .map(ConsentEntity::view)
                .toList();
    }
}
