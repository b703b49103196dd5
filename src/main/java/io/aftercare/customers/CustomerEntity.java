package io.aftercare.customers;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;

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

    /** Takes over what an anonymous form may say: a phone number where none is known, and the language. */
    void reachableBy(String newPhone, String newLanguage) {
        if (phone == null && newPhone != null && !newPhone.isBlank()) {
            phone = newPhone.strip();
        }
        language = newLanguage;
    }

    /** Takes over what was checked; a blank text means that it is not known. */
    void describe(NewCustomer details) {
        name = details.name().strip();
        email = details.email().strip();
        emailKey = EmailKey.parse(details.email()).orElseThrow().value();
        phone = known(details.phone());
        language = details.language();
        street = known(details.street());
        postalCode = known(details.postalCode());
        city = known(details.city());
        country = known(details.country());
    }

    private static String known(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** @param decisions how many decisions about consents there are: one more makes a card in another window an old one */
    CustomerCard card(boolean dataHandling, boolean marketing, long decisions) {
        return new CustomerCard(
                version + decisions,
                name,
                email,
                Objects.toString(phone, ""),
                language,
                Objects.toString(street, ""),
                Objects.toString(postalCode, ""),
                Objects.toString(city, ""),
                Objects.toString(country, ""),
                dataHandling,
                marketing,
                "");
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
