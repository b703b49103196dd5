package io.aftercare.warranty.web;

import io.aftercare.customers.Customer;
import io.aftercare.customers.NewCustomer;
import io.aftercare.repair.DataWipe;
import io.aftercare.repair.IntakeNotes;
import io.aftercare.warranty.ClaimSubmission;
import io.aftercare.warranty.CounterIntake;
import io.aftercare.warranty.Receiving;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * What the counter takes down: the claim, whose it is, and how the unit came in. Kept as typed, so that a wrong entry can
 * be shown again.
 *
 * @param productCode   needed to register a unit that is not known; may be left for later
 * @param purchaseDate  an ISO date
 * @param centre        where the counter is
 * @param consent       {@code true}: without it no claim can be handled
 * @param checks        codes of the family's intake checks that are in order
 * @param dataWipe      what the customer decided about the data on the unit
 * @param batteryDamaged {@code true} if it is swollen or damaged: the unit is kept apart and waits
 */
@Schema(name = "CounterIntake")
record CounterForm(
        @NotBlank(message = "{problem.claim-serial-missing}") @Size(max = 100, message = "{problem.claim-serial-shape}")
        String serialNumber,

        @Size(max = 40) String productCode,

        @Schema(format = "date") @NotBlank(message = "{problem.claim-purchase-missing}")
        String purchaseDate,

        @Schema(allowableValues = {"true", "false"}) String proofOfPurchase,

        @Size(max = 40) String symptomCode,

        @NotBlank(message = "{problem.claim-description-missing}")
        String description,

        @Schema(allowableValues = {"true", "false"}) String loanerWanted,

        @NotBlank(message = "{problem.parcel-centre-missing}") @Size(max = 20)
        String centre,

        @NotBlank(message = "{problem.counter-name-missing}") @Size(max = 200, message = "{problem.counter-too-long}")
        String name,

        @NotBlank(message = "{problem.counter-email-missing}")
        @Email(message = "{problem.counter-email-shape}")
        @Size(max = 200, message = "{problem.counter-too-long}")
        String email,

        @Size(max = 40, message = "{problem.counter-too-long}")
        String phone,

        @Pattern(regexp = "|en|ru", message = "{problem.counter-language}")
        String language,

        @Size(max = 200, message = "{problem.counter-too-long}")
        String street,

        @Size(max = 20, message = "{problem.counter-too-long}")
        String postalCode,

        @Size(max = 100, message = "{problem.counter-too-long}")
        String city,

        @Size(max = 60, message = "{problem.counter-too-long}")
        String country,

        @Schema(allowableValues = "true")
        @NotNull(message = "{problem.claim-consent-missing}")
        @Pattern(regexp = "true", message = "{problem.claim-consent-missing}")
        String consent,

        @Schema(allowableValues = {"true", "false"}) String marketing,

        @NotBlank(message = "{problem.claim-condition-missing}")
        @Size(max = 1000, message = "{problem.counter-too-long}")
        String condition,

        List<String> checks,

        @Size(max = 1000, message = "{problem.counter-too-long}")
        String accessories,

        @NotNull(message = "{problem.counter-wipe-missing}")
        @Pattern(regexp = "YES|NO|NOT_APPLICABLE", message = "{problem.counter-wipe-missing}")
        String dataWipe,

        @Schema(allowableValues = {"true", "false"}) String batteryDamaged,

        @NotBlank(message = "{problem.claim-shelf-missing}") @Size(max = 40, message = "{problem.counter-too-long}")
        String shelfPlace) {

    CounterForm {
        checks = checks == null ? List.of() : checks;
    }

    /** The same with what stands on this card. */
    CounterForm of(Customer card) {
        return new CounterForm(
                serialNumber,
                productCode,
                purchaseDate,
                proofOfPurchase,
                symptomCode,
                description,
                loanerWanted,
                centre,
                card.name(),
                card.email(),
                card.phone(),
                card.language(),
                card.street(),
                card.postalCode(),
                card.city(),
                card.country(),
                consent,
                marketing,
                condition,
                checks,
                accessories,
                dataWipe,
                batteryDamaged,
                shelfPlace);
    }

    /** The same with this day of purchase. */
    CounterForm boughtOn(String day) {
        return new CounterForm(
                serialNumber,
                productCode,
                day,
                proofOfPurchase,
                symptomCode,
                description,
                loanerWanted,
                centre,
                name,
                email,
                phone,
                language,
                street,
                postalCode,
                city,
                country,
                consent,
                marketing,
                condition,
                checks,
                accessories,
                dataWipe,
                batteryDamaged,
                shelfPlace);
    }

    CounterIntake intake() {
        return new CounterIntake(
                new ClaimSubmission(
                        text(serialNumber, ""),
                        text(productCode, null),
                        day(purchaseDate),
                        yes(proofOfPurchase),
                        text(symptomCode, null),
                        text(description, ""),
                        yes(loanerWanted),
                        text(centre, null),
                        customer()),
                new Receiving.Arrival(text(condition, ""), text(accessories, ""), text(shelfPlace, ""), notes()));
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
                yes(marketing));
    }

    private IntakeNotes notes() {
        var wipe = dataWipe != null && dataWipe.matches("YES|NO|NOT_APPLICABLE") ? DataWipe.valueOf(dataWipe) : null;
        return new IntakeNotes(checks == null ? List.of() : checks, wipe, yes(batteryDamaged));
    }

    /** Null if there is none or it is no date. */
    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(text(typed, ""));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static boolean yes(String typed) {
        return "true".equals(typed);
    }

    private static String text(String typed, String otherwise) {
        return typed == null || typed.isBlank() ? otherwise : typed.strip();
    }
}
