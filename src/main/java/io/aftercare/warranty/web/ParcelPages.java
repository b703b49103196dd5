package io.aftercare.warranty.web;

import io.aftercare.shared.FormErrors;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.warranty.ParcelBook;
import io.aftercare.workflow.WorkList;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The parcels that nobody announced: all of them, one of them, and the form that takes one in. */
@Controller
class ParcelPages {

    private static final String FORM = "warranty/parcel-form";
    private static final int PAGE_SIZE = 25;

    private final ParcelDesk desk;
    private final ParcelBook parcels;
    private final WorkList workList;
    private final MessageSource messages;

    ParcelPages(ParcelDesk desk, ParcelBook parcels, WorkList workList, MessageSource messages) {
        this.desk = desk;
        this.parcels = parcels;
        this.workList = workList;
        this.messages = messages;
    }

    @GetMapping("/desk/parcels")
    String list(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "here") String show, Model model) {
        var here = !"all".equals(show);
        model.addAttribute("parcels", parcels.list(desk.reader(), here, page, PAGE_SIZE));
        model.addAttribute("here", here);
        model.addAttribute("mayReceive", !desk.desks().isEmpty());
        return "warranty/parcels";
    }

    @GetMapping("/desk/parcels/new")
    String form(Model model) {
        var desks = desk.desks();
        var centre = desks.size() == 1 ? desks.get(0).value() : null;
        model.addAttribute("form", new ParcelForm(centre, null, null, null, null, null));
        model.addAttribute("centres", desks);
        model.addAttribute("idempotencyKey", UUID.randomUUID().toString());
        return FORM;
    }

    @PostMapping("/desk/parcels")
    ModelAndView receive(
            @Valid @ModelAttribute("form") ParcelForm form,
            BindingResult result,
            String idempotencyKey,
            RedirectAttributes flash,
            Locale locale) {
        if (result.hasErrors()) {
            FormErrors.add(desk.problemsOf(form), result);
        }
        var number = result.hasErrors() ? null : tryToReceive(form, idempotencyKey, result);
        if (number == null) {
            var model = result.getModel();
            model.put("centres", desk.desks());
            model.put("idempotencyKey", UUID.randomUUID().toString());
            return new ModelAndView(FORM, model, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("flash", messages.getMessage("parcel.received", new Object[] {number}, locale));
        return new ModelAndView("redirect:/desk/parcels/" + number);
    }

    private String tryToReceive(ParcelForm form, String key, BindingResult result) {
        try {
            return desk.receive(form, key);
        } catch (InvalidInputException refusal) {
            FormErrors.show(refusal, result);
            return null;
        }
    }

    @GetMapping("/desk/parcels/{number}")
    String show(@PathVariable String number, Model model) {
        model.addAttribute("parcel", parcels.get(number, desk.reader()));
        model.addAttribute("tasks", workList.ofCase(number));
        return "warranty/parcel";
    }

    /** A parcel's number stands where a case's does in the work list. */
    @GetMapping("/desk/cases/{number:PA-[0-9]+-[0-9]+}")
    String ofWorkList(@PathVariable String number) {
        return "redirect:/desk/parcels/" + number;
    }
}
