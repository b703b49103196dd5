package io.aftercare.customers.web;

import io.aftercare.customers.CustomerBook;
import io.aftercare.customers.CustomerCard;
import io.aftercare.shared.EditForms;
import io.aftercare.shared.Option;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a customer card. */
@Controller
@RequestMapping("/desk/customers")
class CustomerForms {

    private static final String VIEW = "customers/customer-form";

    private final CustomerBook book;
    private final EditForms forms;
    private final MessageSource messages;

    CustomerForms(CustomerBook book, EditForms forms, MessageSource messages) {
        this.book = book;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping("/new")
    ModelAndView create() {
        return forms.show(VIEW, CustomerCard.empty());
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable long id) {
        return forms.show(VIEW, book.card(id));
    }

    @PostMapping
    ModelAndView add(@ModelAttribute("form") CustomerCard card, BindingResult result, Principal actor) {
        return forms.add(VIEW, card, result, () -> page(book.add(card, actor.getName())));
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable long id, @ModelAttribute("form") CustomerCard card, BindingResult result, Principal actor) {
        return forms.change(VIEW, card, result, () -> book.card(id), () -> {
            book.change(id, card, actor.getName());
            return page(id);
        });
    }

    /** A number that came with a case, taken over into the card. */
    @PostMapping("/{id}/phone")
    String takePhone(
            @PathVariable long id,
            @RequestParam String phone,
            Principal actor,
            RedirectAttributes redirect,
            Locale locale) {
        book.takePhone(id, phone, actor.getName());
        redirect.addFlashAttribute("flash", messages.getMessage("customer.phone.taken", null, locale));
        return "redirect:" + page(id);
    }

    @ModelAttribute("languages")
    List<Option> languages(Locale locale) {
        return Stream.of("en", "ru")
                .map(code -> new Option(code, messages.getMessage("customer.language." + code, null, locale)))
                .toList();
    }

    private static String page(long id) {
        return "/desk/customers/" + id;
    }
}
