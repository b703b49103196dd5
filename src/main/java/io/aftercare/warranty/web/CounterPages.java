package io.aftercare.warranty.web;

import io.aftercare.customers.CustomerSearch;
import io.aftercare.customers.Customers;
import io.aftercare.shared.FormErrors;
import io.aftercare.shared.InvalidInputException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The counter: one form that opens a claim and receives its unit. Without JavaScript its buttons look things up. */
@Controller
@RequestMapping("/desk/counter")
class CounterPages {

    private static final String PAGE = "warranty/counter";
    private static final int MOST_CUSTOMERS = 8;

    private final CounterDesk desk;
    private final CounterPage page;
    private final Customers customers;
    private final CustomerSearch search;
    private final MessageSource messages;

    CounterPages(
            CounterDesk desk, CounterPage page, Customers customers, CustomerSearch search, MessageSource messages) {
        this.desk = desk;
        this.page = page;
        this.customers = customers;
        this.search = search;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView empty(@RequestParam(required = false) String serialNumber, Locale locale) {
        return page.draw(PAGE, page.empty(serialNumber, locale), locale);
    }

    /** The parts of the form that depend on the unit, once its number is there. */
    @GetMapping("/unit")
    ModelAndView look(CounterForm form, Locale locale) {
        return page.draw("warranty/counter-parts :: lookup", form, locale);
    }

    @GetMapping("/customers")
    String find(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("asked", q.strip());
        model.addAttribute(
                "found",
                q.isBlank()
                        ? List.of()
                        : search.find(q.strip(), 0, MOST_CUSTOMERS).items());
        return "warranty/counter-parts :: customers";
    }

    @GetMapping("/customer")
    ModelAndView choose(@RequestParam long id, Locale locale) {
        return page.customer("warranty/counter-parts :: customer", customers.get(id), locale);
    }

    @PostMapping(params = "check")
    ModelAndView checkWithoutScript(CounterForm form, Locale locale) {
        return page.draw(PAGE, form, locale);
    }

    @PostMapping
    ModelAndView take(
            @Valid @ModelAttribute("form") CounterForm form,
            BindingResult result,
            String idempotencyKey,
            RedirectAttributes flash,
            Locale locale) {
        if (result.hasErrors()) {
            FormErrors.add(desk.problemsOf(form), result);
            return refused(form, result, locale);
        }
        try {
            var number = desk.take(form, idempotencyKey);
            flash.addFlashAttribute("flash", messages.getMessage("counter.taken", new Object[] {number}, locale));
            flash.addFlashAttribute("printNow", true);
            return new ModelAndView("redirect:/desk/cases/" + number + "/job-ticket");
        } catch (InvalidInputException refusal) {
            FormErrors.show(refusal, result);
            return refused(form, result, locale);
        }
    }

    private ModelAndView refused(CounterForm form, BindingResult result, Locale locale) {
        var drawn = page.draw(PAGE, form, locale);
        drawn.addAllObjects(result.getModel());
        drawn.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return drawn;
    }
}
