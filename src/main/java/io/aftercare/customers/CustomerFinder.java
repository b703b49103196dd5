package io.aftercare.customers;

import io.aftercare.desk.SearchProvider;
import io.aftercare.identity.Staff;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds customers by a part of name, email address, town or phone number. */
@Component
@Order(200)
class CustomerFinder implements SearchProvider {

    private final CustomerSearch search;

    CustomerFinder(CustomerSearch search) {
        this.search = search;
    }

    @Override
    public List<Hit> search(String text, Staff reader, Locale locale, int limit) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return search.find(text, 0, limit).items().stream()
                .map(customer -> new Hit(
                        "search.customer", customer.name(), customer.email(), "/desk/customers/" + customer.id()))
                .toList();
    }
}
