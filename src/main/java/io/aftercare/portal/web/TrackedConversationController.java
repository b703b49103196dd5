package io.aftercare.portal.web;

import io.aftercare.casefile.FormFiles;
import io.aftercare.casefile.ReceivedFiles;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The conversation on the tracking page: to write to us, and to have read what we wrote. */
@Controller
@RequestMapping("/track/{token}/conversation")
class TrackedConversationController {

    private final TrackedConversation conversation;
    private final FormFiles kept;
    private final TrackPage page;
    private final MessageSource messages;

    TrackedConversationController(
            TrackedConversation conversation, FormFiles kept, TrackPage page, MessageSource messages) {
        this.conversation = conversation;
        this.kept = kept;
        this.page = page;
        this.messages = messages;
    }

    @PostMapping
    String write(
            @PathVariable String token,
            @RequestParam(required = false) String text,
            @RequestParam(required = false) List<MultipartFile> upload,
            @RequestParam(name = "files", required = false) List<String> tokens,
            @RequestParam(required = false) Instant seen,
            @RequestParam(required = false) String idempotencyKey,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            Locale locale) {
        var received = ReceivedFiles.NONE;
        try {
            received = conversation.receive(token, tokens, upload, idempotencyKey);
            conversation.write(token, text, received, seen, idempotencyKey);
            redirect.addFlashAttribute("flash", messages.getMessage("portal.conversation.sent", null, locale));
            redirect.addFlashAttribute("wordTaken", true);
        } catch (InvalidInputException e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("wordTyped", text);
            model.addAttribute("wordProblems", texts(e, locale));
            model.addAttribute("wordKept", kept.keep(received));
            return page.draw(token, model, locale);
        } catch (ConflictException e) {
            redirect.addFlashAttribute("flashError", messages.getMessage("problem." + e.code(), e.args(), locale));
        }
        return "redirect:/track/" + token + "#conversation";
    }

    /** The page's script sends this once the words have been in sight; without it, a button does. */
    @PostMapping("/reading")
    String read(@PathVariable String token, @RequestParam(required = false) Instant seen) {
        conversation.read(token, seen);
        return "redirect:/track/" + token + "#conversation";
    }

    private List<String> texts(InvalidInputException refusal, Locale locale) {
        return refusal.problems().stream()
                .map(problem -> messages.getMessage(
                        "problem." + problem.code(), problem.args().toArray(), locale))
                .toList();
    }
}
