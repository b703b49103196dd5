package io.aftercare.imports.web;

import io.aftercare.imports.Imports;
import io.aftercare.imports.MappingDraft;
import io.aftercare.imports.Mappings;
import io.aftercare.imports.file.TextEncoding;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.FormErrors;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.Option;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the files of one source are read, with what the last one looks like then. */
@Controller
@RequestMapping("/desk/import-sources/{target}/{source}")
class SourcePages {

    private static final String PAGE = "imports/source";

    private final Mappings mappings;
    private final Imports imports;
    private final MessageSource messages;

    SourcePages(Mappings mappings, Imports imports, MessageSource messages) {
        this.mappings = mappings;
        this.imports = imports;
        this.messages = messages;
    }

    @GetMapping
    String show(
            @PathVariable String target,
            @PathVariable String source,
            @RequestParam(required = false) Long run,
            Model model) {
        if (run == null) {
            mappings.get(target, source);
        }
        var draft = mappings.draft(target, source, run);
        model.addAttribute("draft", draft);
        model.addAttribute("form", MappingForm.of(draft, run));
        return PAGE;
    }

    /** The page again as it was filled in, with the file as it would be read. */
    @PostMapping(params = "look")
    ModelAndView look(
            @PathVariable String target,
            @PathVariable String source,
            @ModelAttribute("form") MappingForm form,
            BindingResult result) {
        try {
            var mapping = form.mapping(target, source);
            var draft = mappings.draft(mapping, form.run(), form.translated());
            return new ModelAndView(PAGE).addObject("draft", draft).addObject("form", form.with(draft));
        } catch (InvalidInputException refusal) {
            return refused(target, source, form, result, refusal);
        }
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String target,
            @PathVariable String source,
            @ModelAttribute("form") MappingForm form,
            BindingResult result,
            RedirectAttributes flash,
            Locale locale) {
        try {
            mappings.save(form.mapping(target, source), form.run());
        } catch (InvalidInputException refusal) {
            return refused(target, source, form, result, refusal);
        } catch (ConflictException refusal) {
            FormErrors.show(refusal, result);
            return page(target, source, form, result, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("flash", messages.getMessage("mapping.saved", new Object[] {source}, locale));
        if (form.run() == null) {
            return new ModelAndView("redirect:/desk/import-sources/{target}/{source}");
        }
        imports.goOn(form.run());
        return new ModelAndView("redirect:/desk/imports/" + form.run());
    }

    @ModelAttribute("encodings")
    List<Option> encodings() {
        return TextEncoding.CHOICES.stream().map(name -> new Option(name, name)).toList();
    }

    private ModelAndView refused(
            String target, String source, MappingForm form, BindingResult result, InvalidInputException refusal) {
        refusal.problems().forEach(problem -> show(problem, form, result));
        return page(target, source, form, result, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private ModelAndView page(String target, String source, MappingForm form, BindingResult result, HttpStatus status) {
        MappingDraft draft = mappings.draft(target, source, form.run());
        return new ModelAndView(PAGE, result.getModel(), status).addObject("draft", draft);
    }

    private static void show(FieldProblem problem, MappingForm form, BindingResult result) {
        var field = problem.field().startsWith("rules[") || problem.field().equals("encoding")
                ? problem.field()
                : form.fieldOf(problem.field());
        var code = "problem." + problem.code();
        if (field.isEmpty()) {
            result.reject(code, problem.args().toArray(), problem.code());
        } else {
            result.rejectValue(field, code, problem.args().toArray(), problem.code());
        }
    }
}
