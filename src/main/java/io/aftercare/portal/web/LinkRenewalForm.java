package io.aftercare.portal.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * By what a customer is known who has no link.
 *
 * @param number in upper case, as we write it, before its length is looked at: some letters become two
 */
record LinkRenewalForm(
        @NotBlank(message = "{problem.renewal-number-missing}")
        @Size(max = 20, message = "{problem.renewal-number-long}")
        String number,

        @NotBlank(message = "{problem.renewal-email-missing}")
        @Email(message = "{problem.portal-email-shape}")
        @Size(max = 200, message = "{problem.portal-too-long}")
        String email) {

    LinkRenewalForm {
        number = number == null ? null : number.strip().toUpperCase(Locale.ROOT);
        email = email == null ? null : email.strip();
    }
}
