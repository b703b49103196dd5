package io.aftercare.casefile.web;

import io.aftercare.casefile.FileReading;
import io.aftercare.casefile.FormFiles;
import io.aftercare.casefile.ReceivedFiles;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files on the case page: to add, to fetch, to look at. */
@Controller
@RequestMapping("/desk/cases/{number}/files")
class CaseFileController {

    private final CaseFileDesk desk;
    private final FormFiles kept;
    private final FileReading reading;
    private final StaffDirectory staff;
    private final MessageSource messages;

    CaseFileController(
            CaseFileDesk desk, FormFiles kept, FileReading reading, StaffDirectory staff, MessageSource messages) {
        this.desk = desk;
        this.kept = kept;
        this.reading = reading;
        this.staff = staff;
        this.messages = messages;
    }

    @PostMapping
    String add(
            @PathVariable String number,
            @RequestParam(required = false) List<MultipartFile> upload,
            @RequestParam(name = "files", required = false) List<String> tokens,
            @RequestParam(required = false) String forCustomer,
            @RequestParam(required = false) String idempotencyKey,
            RedirectAttributes redirect,
            Locale locale) {
        var received = ReceivedFiles.NONE;
        try {
            received = desk.receive(number, tokens, upload, idempotencyKey);
            desk.add(number, received, "true".equals(forCustomer), idempotencyKey);
            redirect.addFlashAttribute("flash", messages.getMessage("case.files.added", null, locale));
        } catch (InvalidInputException e) {
            redirect.addFlashAttribute("fileProblems", texts(e, locale));
            redirect.addFlashAttribute("kept", kept.keep(received));
        } catch (ConflictException e) {
            redirect.addFlashAttribute("flashError", messages.getMessage("problem." + e.code(), e.args(), locale));
        }
        return "redirect:/desk/cases/{number}#files";
    }

    @GetMapping("/{id}")
    ResponseEntity<Resource> file(@PathVariable String number, @PathVariable String id) {
        return reading.forStaff(number, id, staff.required()).asDownload();
    }

    @GetMapping("/{id}/thumbnail")
    ResponseEntity<Resource> thumbnail(@PathVariable String number, @PathVariable String id) {
        return reading.thumbnailForStaff(number, id, staff.required()).asImage();
    }

    private List<String> texts(InvalidInputException refusal, Locale locale) {
        return refusal.problems().stream()
                .map(problem -> messages.getMessage(
                        "problem." + problem.code(), problem.args().toArray(), locale))
                .collect(Collectors.toList());
    }
}
