package io.aftercare.portal.web;

import io.aftercare.customers.NewCustomer;
import io.aftercare.warranty.ClaimSubmission;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The claim form as it was filled in. Everything is kept as typed, so that a wrong entry can be shown again. */
record ClaimForm(
        @Size(max = 100, message = "{problem.claim-serial-shape}")
        String serialNumber,

        @Size(max = 40) String productCode,
        String purchaseDate,

        @NotNull(message = "{problem.portal-proof-missing}")
        @Pattern(regexp = "true|false", message = "{problem.portal-proof-missing}")
        String proofOfPurchase,

        @Size(max = 40) String symptomCode,

        @Size(max = 5000, message = "{problem.portal-too-long}")
        String description,

        @Size(max = 20) String preferredCentre,
        String loanerWanted,

        @NotBlank(message = "{problem.portal-name-missing}") @Size(max = 200, message = "{problem.portal-too-long}")
        String name,

        @NotBlank(message = "{problem.portal-email-missing}")
        @Email(message = "{problem.portal-email-shape}")
        @Size(max = 200, message = "{problem.portal-too-long}")
        String email,

        @Size(max = 40, message = "{problem.portal-too-long}")
        String phone,

        @Pattern(regexp = "en|ru", message = "{problem.portal-language}")
        String language,

        @Size(max = 200, message = "{problem.portal-too-long}")
        String street,

        @Size(max = 20, message = "{problem.portal-too-long}")
        String postalCode,

        @Size(max = 100, message = "{problem.portal-too-long}")
        String city,

        @Size(max = 100, message = "{problem.portal-too-long}")
        String country,

        @NotNull(message = "{problem.claim-consent-missing}")
        @Pattern(regexp = "true", message = "{problem.claim-consent-missing}")
        String consent,

        String marketing,
        @Size(max = 100) String idempotencyKey,
        @Size(max = 10) List<@Size(max = 1000) String> files) {

    /** @param files what stands for files that came with an earlier try of this form */
    ClaimForm {
        files = files == null ? List.of() : List.copyOf(files);
    }

    static ClaimForm empty(String serial, String language, String key) {
        return new ClaimForm(
                serial, null, null, null, null, null, null, null, null, null, null, language, null, null, null, null,
                null, null, key, null);
    }

    ClaimSubmission submission() {
        return new ClaimSubmission(
                text(serialNumber, ""),
                text(productCode, null),
                purchaseDay(),
                "true".equals(proofOfPurchase),
                text(symptomCode, null),
                text(description, ""),
                "true".equals(loanerWanted),
                text(preferredCentre, null),
                customer());
    }

    private NewCustomer customer() {
        return new NewCustomer(
                text(name, ""),
                text(email, ""),
                text(phone, null),
                text(language, "en"),
                text(street, null),
                text(postalCode, null),
                text(city, null),
                text(country, null),
                "true".equals(marketing));
    }

    /** Null if there is none or it is no date. */
    private LocalDate purchaseDay() {
        try {
            return LocalDate.parse(text(purchaseDate, ""));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String text(String typed, String otherwise) {
        return typed == null || typed.isBlank() ? otherwise : typed.strip();
    }
}
