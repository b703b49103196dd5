package io.aftercare.customers;

/**
 * A customer as others see it.
 *
 * @param language {@code en} or {@code ru}: the language of messages to this customer
 */
public record Customer(
        long id,
        String name,
        String email,
        String phone,
        String language,
        String street,
        String postalCode,
        String city,
        String country) {}
