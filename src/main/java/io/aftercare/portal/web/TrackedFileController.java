package io.aftercare.portal.web;

import io.aftercare.casefile.FormFiles;
import io.aftercare.casefile.ReceivedFiles;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files on the tracking page: to add, to fetch, to look at. */
@Controller
@RequestMapping("/track/{token}/files")
class TrackedFileController {

    private final TrackedFiles files;
    private final FormFiles kept;
    private final TrackPage page;
    private final MessageSource messages;

    TrackedFileController(TrackedFiles files, FormFiles kept, TrackPage page, MessageSource messages) {
        this.files = files;
        this.kept = kept;
        this.page = page;
        this.messages = messages;
    }

    @PostMapping
    String add(
            @PathVariable String token,
            @RequestParam(required = false) List<MultipartFile> upload,
            @RequestParam(name = "files", required = false) List<String> tokens,
            @RequestParam(required = false) String idempotencyKey,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        var received = ReceivedFiles.NONE;
        try {
            received = files.receive(token, tokens, upload, idempotencyKey);
            files.add(token, received, idempotencyKey);
            redirect.addFlashAttribute("flash", messages.getMessage("portal.files.added", null, locale));
        } catch (InvalidInputException e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fileProblems", texts(e, locale));
            model.addAttribute("kept", kept.keep(received));
            return page.draw(token, model, locale);
        } catch (ConflictException e) {
            redirect.addFlashAttribute("flashError", messages.getMessage("problem." + e.code(), e.args(), locale));
        }
        return "redirect:/track/" + token;
    }

    @GetMapping("/{id}")
    ResponseEntity<Resource> file(@PathVariable String token, @PathVariable String id) {
        return files.file(token, id).asDownload();
    }

    @GetMapping("/{id}/thumbnail")
    ResponseEntity<Resource> thumbnail(@PathVariable String token, @PathVariable String id) {
        return files.thumbnail(token, id).asImage();
    }

    private List<String> texts(InvalidInputException refusal, Locale locale) {
        return refusal.problems().stream()
                .map(problem -> messages.getMessage(
                        "problem." + problem.code(), problem.args().toArray(), locale))
                .toList();
    }
}
