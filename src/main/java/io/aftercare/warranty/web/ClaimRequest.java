package io.aftercare.warranty.web;

import io.aftercare.customers.NewCustomer;
import io.aftercare.warranty.ClaimSubmission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * The body of {@code POST /api/v1/claims}.
 *
 * @param files tokens of files that were sent ahead; may be left out
 */
record ClaimRequest(
        @NotBlank(message = "{problem.claim-serial-missing}") @Size(max = 100)
        String serialNumber,

        @Size(max = 40) String productCode,

        @NotNull(message = "{problem.claim-purchase-missing}")
        LocalDate purchaseDate,

        boolean proofOfPurchase,
        @Size(max = 40) String symptomCode,

        @NotBlank(message = "{problem.claim-description-missing}")
        String description,

        boolean loanerWanted,
        @Size(max = 20) String preferredCentre,
        @NotNull @Valid Contact customer,
        @NotNull @Valid Consents consents,
        @Size(max = 10) List<@NotBlank @Size(max = 1000) String> files) {

    /** @param language {@code en} (if not given) or {@code ru} */
    record Contact(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 200) String email,
            @Size(max = 40) String phone,
            @Pattern(regexp = "en|ru") String language,
            @Valid Address address) {}

    record Address(
            @Size(max = 200) String street,
            @Size(max = 20) String postalCode,
            @Size(max = 100) String city,
            @Size(max = 100) String country) {

        static final Address NONE = new Address(null, null, null, null);
    }

    /** @param dataProcessing without it no claim can be handled */
    record Consents(
            @AssertTrue(message = "{problem.claim-consent-missing}")
            boolean dataProcessing,

            boolean marketing) {}

    private static final List<String> FIELDS = List.of(
            "serialNumber",
            "productCode",
            "symptomCode",
            "purchaseDate",
            "proofOfPurchase",
            "description",
            "preferredCentre",
            "loanerWanted",
            "customer",
            "customer.name",
            "customer.email",
            "customer.phone",
            "customer.language",
            "customer.address.street",
            "customer.address.postalCode",
            "customer.address.city",
            "customer.address.country",
            "consents",
            "consents.dataProcessing",
            "files");

    /** The same problems in the order of the fields, whatever order they were found in. */
    static BindingResult inOrder(BindingResult found) {
        var sorted = new BeanPropertyBindingResult(found.getTarget(), found.getObjectName());
        found.getGlobalErrors().forEach(sorted::addError);
        found.getFieldErrors().stream()
                .sorted(Comparator.comparing((FieldError error) -> FIELDS.indexOf(error.getField()))
                        .thenComparing(error -> String.valueOf(error.getCode())))
                .forEach(sorted::addError);
        return sorted;
    }

    ClaimSubmission submission() {
        return new ClaimSubmission(
                serialNumber,
                productCode,
                purchaseDate,
                proofOfPurchase,
                symptomCode,
                description,
                loanerWanted,
                preferredCentre,
                contact());
    }

    private NewCustomer contact() {
        if (customer == null) {
            return new NewCustomer("", "", null, "en", null, null, null, null, false);
        }
        var address = customer.address() == null ? Address.NONE : customer.address();
        return new NewCustomer(
                customer.name() == null ? "" : customer.name().strip(),
                customer.email() == null ? "" : customer.email().strip(),
                customer.phone(),
                customer.language() == null ? "en" : customer.language(),
                address.street(),
                address.postalCode(),
                address.city(),
                address.country(),
                consents != null && consents.marketing());
    }
}
