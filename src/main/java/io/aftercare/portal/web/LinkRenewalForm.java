package io.aftercare.portal.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** By what a customer is known who has no link. */
record LinkRenewalForm(
        @NotBlank(message = "{problem.renewal-number-missing}")
        @Size(max = 20, message = "{problem.renewal-number-long}")
        String number,

        @NotBlank(message = "{problem.renewal-email-missing}")
        @Email(message = "{problem.portal-email-shape}")
        @Size(max = 200, message = "{problem.portal-too-long}")
        String email) {

    LinkRenewalForm {
        number = stripped(number);
        email = stripped(email);
    }

    private static String stripped(String typed) {
        return typed == null ? null : typed.strip();
    }
}
