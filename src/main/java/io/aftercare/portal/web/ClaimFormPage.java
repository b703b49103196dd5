package io.aftercare.portal.web;

import io.aftercare.casefile.FormFiles;
import io.aftercare.shared.FieldProblem;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Draws the claim form with everything it needs, empty or as it was filled in. */
@Component
class ClaimFormPage {

    private final UnitChecks checks;
    private final FormChoices choices;
    private final FormProblems problems;
    private final OpenWords open;

    ClaimFormPage(UnitChecks checks, FormChoices choices, FormProblems problems, OpenWords open) {
        this.open = open;
        this.checks = checks;
        this.choices = choices;
        this.problems = problems;
    }

    /** Only what depends on the unit: it is drawn with every few letters that are typed. */
    ModelAndView drawUnit(String fragment, ClaimForm form, Locale locale) {
        return new ModelAndView(fragment)
                .addObject("form", form)
                .addObject("unit", checks.check(form.serialNumber(), form.productCode(), locale))
                .addObject("products", choices.products());
    }

    ModelAndView draw(String template, ClaimForm form, Locale locale) {
        return drawUnit(template, form, locale)
                .addObject("centres", choices.centres())
                .addObject("proofs", choices.proofs(locale))
                .addObject("phones", choices.phones())
                .addObject("open", open.all(locale))
                .addObject("languages", choices.languages());
    }

    /** The form again with all that was typed and sent, and at each field what to do. */
    ModelAndView refused(Filled filled, BindingResult result, List<FieldProblem> found, Locale locale) {
        problems.show(found, result, locale);
        var drawn = draw(filled.template(), filled.form(), locale).addObject("kept", filled.kept());
        drawn.addAllObjects(result.getModel());
        drawn.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return drawn;
    }

    /** The same problems, to be told one by one. */
    List<FormProblems.Line> problems(BindingResult result, List<FieldProblem> found, Locale locale) {
        problems.show(found, result, locale);
        return problems.lines(result, locale);
    }

    /** @param kept the files that need not be chosen again */
    record Filled(String template, ClaimForm form, List<FormFiles.Kept> kept) {}

    /** The language for messages that is offered first. */
    String languageOf(Locale locale) {
        return choices.languages().stream().anyMatch(option -> option.value().equals(locale.getLanguage()))
                ? locale.getLanguage()
                : "en";
    }
}
