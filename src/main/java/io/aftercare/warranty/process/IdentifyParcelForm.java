package io.aftercare.warranty.process;

import io.aftercare.customers.NewCustomer;
import io.aftercare.warranty.ClaimSubmission;
import io.aftercare.warranty.ParcelView;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Whose an unannounced parcel is.
 *
 * @param claimNumber  of the claim that waits for it; for {@code CLAIM} only
 * @param serialNumber for {@code NEW_CLAIM} only, as are all up to {@code email}
 * @param reason       why it goes back; for {@code SENDER} only
 */
public record IdentifyParcelForm(
        @NotNull(message = "{problem.parcel-choice-missing}")
        Owner belongsTo,

        @Size(max = 40) String claimNumber,
        @Size(max = 100) String serialNumber,
        @Size(max = 40) String productCode,
        LocalDate purchaseDate,
        boolean proofOfPurchase,
        @Size(max = 4000) String description,
        @Size(max = 200) String customerName,
        @Email @Size(max = 200) String email,
        @Size(max = 500) String reason) {

    public enum Owner {
        CLAIM,
        NEW_CLAIM,
        SENDER
    }

    static IdentifyParcelForm empty(ParcelView parcel, String claimNumber) {
        return new IdentifyParcelForm(
                claimNumber == null ? null : Owner.CLAIM,
                claimNumber,
                parcel.serial(),
                null,
                null,
                false,
                null,
                null,
                null,
                null);
    }

    ClaimSubmission submission(String centre, String language) {
        return new ClaimSubmission(
                serialNumber == null ? "" : serialNumber,
                blank(productCode) ? null : productCode,
                purchaseDate,
                proofOfPurchase,
                null,
                description,
                false,
                centre,
                new NewCustomer(
                        blank(customerName) ? "" : customerName.strip(),
                        blank(email) ? "" : email.strip(),
                        null,
                        language,
                        null,
                        null,
                        null,
                        null,
                        false));
    }

    /** The number of the claim as we write it. */
    String claim() {
        return claimNumber.strip().toUpperCase(Locale.ROOT);
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
