package io.aftercare.customers;

import io.aftercare.shared.Changes;
import io.aftercare.shared.ImportTarget.Origin;
import io.aftercare.shared.Trail;
import java.util.Collection;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes down which cards a file has brought, and what it has changed of those that were known. */
@Component
class CustomerImportTrail {

    private final CustomerRows customers;
    private final Trail trail;

    CustomerImportTrail(CustomerRows customers, Trail trail) {
        this.customers = customers;
        this.trail = trail;
    }

    /** Compares the cards before and after they are written. */
    void around(Origin origin, Collection<NewCustomer> said, Runnable writing) {
        var keys = keys(said);
        var before = customers.present(keys);
        writing.run();
        var changes = new HashMap<String, Changes>();
        customers
                .present(keys)
                .forEach((id, card) -> changes.put(
                        CustomerBook.subject(id).key(),
                        before.containsKey(id) ? Changes.between(before.get(id), card) : Changes.imported()));
        trail.writeAll(CustomerBook.KIND, origin.actor(), origin.reason(), changes);
    }

    private static Set<String> keys(Collection<NewCustomer> said) {
        return said.stream()
                .flatMap(card -> EmailKey.parse(card.email()).stream())
                .map(EmailKey::value)
                .collect(Collectors.toSet());
    }
}
