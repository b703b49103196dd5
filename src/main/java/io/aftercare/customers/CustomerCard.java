package io.aftercare.customers;

import io.aftercare.shared.EditCard;
import java.util.Set;

/**
 * A customer card to look at and to change; what is not known is empty.
 *
 * @param language    {@code en} or {@code ru}
 * @param decidedOn   the day on which the customer decided about the consents, if they change: an ISO date, empty for today
 */
public record CustomerCard(
        long version,
        String name,
        String email,
        String phone,
        String language,
        String street,
        String postalCode,
        String city,
        String country,
        boolean dataHandling,
        boolean marketing,
        String decidedOn)
        implements EditCard {

    public static CustomerCard empty() {
        return new CustomerCard(0, "", "", "", "", "", "", "", "", false, false, "");
    }

    CustomerCard withPhone(String other) {
        return new CustomerCard(
                version,
                name,
                email,
                other,
                language,
                street,
                postalCode,
                city,
                country,
                dataHandling,
                marketing,
                decidedOn);
    }

    @Override
    public String prefix() {
        return "customer.field";
    }

    @Override
    public Set<String> worded() {
        return Set.of("language");
    }

    @Override
    public Set<String> about() {
        return Set.of("decidedOn");
    }
}
