package io.aftercare.portal.web;

import io.aftercare.casefile.LinkRenewals;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where customers go who have lost their link, or whose link has run out. Says nothing about what there is. */
@Controller
@RequestMapping("/renewal")
class LinkRenewalController {

    private static final String PAGE = "portal/renewal";

    private final LinkRenewals renewals;

    LinkRenewalController(LinkRenewals renewals) {
        this.renewals = renewals;
    }

    @GetMapping
    String ask(@ModelAttribute("form") LinkRenewalForm form) {
        return PAGE;
    }

    @PostMapping
    String asked(
            @Valid @ModelAttribute("form") LinkRenewalForm form, BindingResult result, HttpServletResponse response) {
        if (result.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGE;
        }
        renewals.ask(form.number(), form.email());
        return "redirect:/renewal?asked";
    }
}
