package io.aftercare.customers;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A customer card. Made by {@link CustomerRows}, so that two requests for one address make one card. */
@Entity
@Table(name = "customer")
class CustomerEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private String email;
    private String emailKey;
    private String phone;
    private String language;
    private String street;
    private String postalCode;
    private String city;
    private String country;
    private Instant registeredAt;

    @Version
    private long version;

    protected CustomerEntity() {}

    /** Brings up to date what an anonymous form may; a phone number is not forgotten for want of one. */
    void reachableBy(String newPhone, String newLanguage) {
        if (newPhone != null && !newPhone.isBlank()) {
            phone = newPhone.strip();
        }
        language = newLanguage;
    }

    Customer view() {
        return new Customer(id, name, email, phone, language, street, postalCode, city, country);
    }

    Long id() {
        return id;
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
