package io.aftercare.imports.web;

import io.aftercare.identity.StaffDirectory;
import io.aftercare.imports.ImportRun;
import io.aftercare.imports.Imports;
import io.aftercare.imports.Mappings;
import io.aftercare.imports.file.UploadedFile;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of master data: the form that sends one, what was sent, and what became of each. */
@Controller
@RequestMapping("/desk/imports")
class ImportPages {

    private static final int PAGE_SIZE = 25;
    private static final int ROWS_SHOWN = 200;
    private static final long MEGABYTE = 1024L * 1024;

    private final Imports imports;
    private final Mappings mappings;
    private final Reports reports;
    private final StaffDirectory staff;
    private final UploadLimit limit;
    private final MessageSource messages;

    ImportPages(
            Imports imports,
            Mappings mappings,
            Reports reports,
            StaffDirectory staff,
            UploadLimit limit,
            MessageSource messages) {
        this.imports = imports;
        this.mappings = mappings;
        this.reports = reports;
        this.staff = staff;
        this.limit = limit;
        this.messages = messages;
    }

    /** What can be loaded, with its columns. */
    record Target(String name, List<String> columns, List<String> optionalColumns) {}

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("form", ImportForm.empty());
        model.addAttribute("runs", reports.page(page, PAGE_SIZE));
        return "imports/imports";
    }

    @PostMapping
    ModelAndView send(@ModelAttribute("form") ImportForm form, BindingResult result) throws IOException {
        if (!form.hasTarget()) {
            result.rejectValue("target", "problem.import-target-missing", "import-target-missing");
        }
        if (!form.hasFile()) {
            result.rejectValue("file", "problem.import-file-missing", "import-file-missing");
        }
        var run = result.hasErrors() ? null : take(form, result);
        if (run != null) {
            return new ModelAndView("redirect:/desk/imports/" + run);
        }
        return new ModelAndView("imports/imports", result.getModel(), HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("runs", reports.page(0, PAGE_SIZE));
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Locale locale, Model model) {
        model.addAttribute("run", imports.get(id));
        model.addAttribute("loadable", imports.canLoadChecked(id));
        model.addAttribute("idempotencyKey", UUID.randomUUID().toString());
        model.addAttribute("report", reports.report(imports.get(id), ROWS_SHOWN, locale));
        return "imports/run";
    }

    /** Loads the file that was only checked; if it is not there any more, the list says what was loaded. */
    @PostMapping("/{id}/load")
    String loadChecked(
            @PathVariable long id,
            @RequestParam(required = false) String idempotencyKey,
            RedirectAttributes flash,
            Locale locale) {
        try {
            return "redirect:/desk/imports/"
                    + imports.loadChecked(staff.required().username(), idempotencyKey, id);
        } catch (ConflictException gone) {
            flash.addFlashAttribute("flash", messages.getMessage("problem." + gone.code(), null, locale));
            return "redirect:/desk/imports/" + id;
        }
    }

    /** The part of the page that moves; when nothing moves any more, the whole page comes anew. */
    @GetMapping("/{id}/progress")
    ModelAndView progress(@PathVariable long id, HttpServletResponse response) {
        var run = imports.get(id);
        if (run.state().isFinal() || run.state() == ImportRun.State.WAITING) {
            response.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView("imports/run :: progress").addObject("run", run);
    }

    @GetMapping("/{id}/report.csv")
    ResponseEntity<StreamingResponseBody> download(@PathVariable long id, Locale locale) {
        return ImportApi.csv(reports, imports, id, locale);
    }

    @ModelAttribute("targets")
    List<Target> targets() {
        return imports.targets().stream()
                .map(name -> new Target(name, imports.columns(name), imports.optionalColumns(name)))
                .toList();
    }

    @ModelAttribute("sources")
    List<?> sources() {
        return mappings.all();
    }

    @ModelAttribute("megabytes")
    long megabytes() {
        return limit.bytes() / MEGABYTE;
    }

    /** Null if the file was refused; why stands at the form. */
    private Long take(ImportForm form, BindingResult result) throws IOException {
        try (var file =
                UploadedFile.take(form.file().getOriginalFilename(), form.file().getInputStream(), limit.bytes())) {
            return imports.loadOrWait(staff.required().username(), form.idempotencyKey(), form.request(), file);
        } catch (InvalidInputException refusal) {
            refusal.problems()
                    .forEach(problem -> result.reject(
                            "problem." + problem.code(), problem.args().toArray(), problem.code()));
            if (refusal.problems().stream().anyMatch(problem -> problem.code().startsWith("import-column"))) {
                result.rejectValue("source", "problem.import-source-needed", "import-source-needed");
            }
            return null;
        }
    }
}
