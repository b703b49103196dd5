package io.aftercare.casefile;

import io.aftercare.customers.Customer;
import io.aftercare.network.Centre;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Addresses as they stand on letters and parcels, line by line; what is not known leaves no line. */
public final class PostalAddress {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private PostalAddress() {}

    /** Name, street, town and country of the centre. */
    public static List<String> of(Centre centre, Locale locale) {
        return lines(
                centre.name(),
                centre.street(),
                town(centre.postalCode(), centre.city()),
                country(centre.country(), locale));
    }

    /** The same of the customer, as far as there is an address. */
    public static List<String> of(Customer customer, Locale locale) {
        return lines(
                customer.name(),
                customer.street(),
                town(customer.postalCode(), customer.city()),
                country(customer.country(), locale));
    }

    /** The lines that are there. */
    public static List<String> lines(String... lines) {
        return Stream.of(lines).filter(line -> line != null && !line.isBlank()).toList();
    }

    private static String town(String postalCode, String city) {
        return Stream.of(postalCode, city)
                .filter(Objects::nonNull)
                .reduce((code, town) -> code + " " + town)
                .orElse(null);
    }

    /** A country that is known by its code is named in the reader's language. */
    private static String country(String country, Locale locale) {
        return country != null && COUNTRIES.contains(country)
                ? new Locale.Builder().setRegion(country).build().getDisplayCountry(locale)
                : country;
    }
}
