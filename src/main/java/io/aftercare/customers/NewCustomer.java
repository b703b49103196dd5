package io.aftercare.customers;

/**
 * Contact details as the customer gave them; all but name, email and language may be null.
 *
 * @param language null only where a file does not say it: a new card has English then, a known one keeps its own
 */
public record NewCustomer(
        String name,
        String email,
        String phone,
        String language,
        String street,
        String postalCode,
        String city,
        String country,
        boolean marketingConsent) {}
