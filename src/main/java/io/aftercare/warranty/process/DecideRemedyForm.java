package io.aftercare.warranty.process;

import io.aftercare.warranty.OldUnit;
import io.aftercare.warranty.RemedyChoice;
import io.aftercare.warranty.RemedyKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * The manager's decision about a unit that cannot be repaired.
 *
 * @param replacementSerial  for a replacement only, as is {@code replacementProduct}, empty for the same model
 * @param amount             for a refund only, as is {@code currency}
 * @param consent            how the customer agreed; for scrapping only
 */
public record DecideRemedyForm(
        @NotNull(message = "{problem.remedy-kind-missing}") RemedyKind remedy,
        @Size(max = 100) String replacementSerial,
        @Size(max = 40) String replacementProduct,
        BigDecimal amount,
        @Size(max = 3) String currency,

        @NotNull(message = "{problem.remedy-old-unit-missing}")
        OldUnit oldUnit,

        @Size(max = 500, message = "{problem.remedy-consent-long}")
        String consent,

        @NotBlank(message = "{problem.remedy-reason-missing}")
        @Size(max = 1000, message = "{problem.claim-reason-too-long}")
        String reason) {

    RemedyChoice choice() {
        return new RemedyChoice(
                remedy,
                replacementSerial,
                replacementProduct,
                amount,
                currency,
                oldUnit,
                consent == null ? null : consent.strip(),
                reason == null ? "" : reason.strip());
    }
}
