package io.aftercare.customers;

import io.aftercare.shared.Paged;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds customers for lists. */
@Component
public class CustomerSearch {

    private static final Sort BY_NAME = Sort.by("name", "id");

    private final CustomerCards cards;

    CustomerSearch(CustomerCards cards) {
        this.cards = cards;
    }

    /** The customers with these words in name, email address, town or phone number, by name; all if there are none. */
    @Transactional(readOnly = true)
    public Paged<Customer> find(String text, int page, int size) {
        var found = cards.findAll(CustomerWords.of(text), Paged.request(page, size, BY_NAME));
        return Paged.of(found, CustomerEntity::view);
    }
}
