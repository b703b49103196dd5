package io.aftercare.catalog.web;

import io.aftercare.catalog.CodeBook;
import io.aftercare.catalog.CodeCard;
import io.aftercare.catalog.CodeKind;
import io.aftercare.shared.EditForms;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form of a symptom, fault or resolution code. */
@Controller
@RequestMapping("/desk/families/{family}/codes/{kind}")
class CodeForms {

    private static final String VIEW = "catalog/code-form";
    private static final String PAGE = "/desk/families/";

    private final CodeBook book;
    private final EditForms forms;

    CodeForms(CodeBook book, EditForms forms) {
        this.book = book;
        this.forms = forms;
    }

    @GetMapping("/new")
    ModelAndView create(@PathVariable String family, @PathVariable CodeKind kind) {
        return forms.show(VIEW, book.empty(family));
    }

    @GetMapping("/{code}/edit")
    ModelAndView edit(@PathVariable String family, @PathVariable CodeKind kind, @PathVariable String code) {
        return forms.show(VIEW, book.card(family, kind, code));
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String family,
            @PathVariable CodeKind kind,
            @ModelAttribute("form") CodeCard card,
            BindingResult result,
            Principal actor) {
        return forms.add(VIEW, card, result, () -> {
            book.add(family, kind, card, actor.getName());
            return PAGE + family;
        });
    }

    @PostMapping("/{code}")
    ModelAndView change(
            @PathVariable String family,
            @PathVariable CodeKind kind,
            @PathVariable("code") String changed,
            @ModelAttribute("form") CodeCard card,
            BindingResult result,
            Principal actor) {
        return forms.change(VIEW, card, result, () -> book.card(family, kind, changed), () -> {
            book.change(family, kind, changed, card, actor.getName());
            return PAGE + family;
        });
    }
}
