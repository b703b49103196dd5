package io.aftercare.casefile.web;

import io.aftercare.casefile.FormFiles;
import io.aftercare.casefile.ReceivedFiles;
import io.aftercare.shared.InvalidInputException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The conversation on the case page: to write to the customer, and to say that the customer's words have been read. */
@Controller
@RequestMapping("/desk/cases/{number}/conversation")
class ConversationController {

    private static final String PAGE = "redirect:/desk/cases/{number}#conversation";

    private final ConversationDesk desk;
    private final FormFiles kept;
    private final MessageSource messages;

    ConversationController(ConversationDesk desk, FormFiles kept, MessageSource messages) {
        this.desk = desk;
        this.kept = kept;
        this.messages = messages;
    }

    @PostMapping
    String write(
            @PathVariable String number,
            @RequestParam(required = false) String text,
            @RequestParam(required = false) List<MultipartFile> upload,
            @RequestParam(name = "files", required = false) List<String> tokens,
            @RequestParam(required = false) Instant seen,
            @RequestParam(required = false) String idempotencyKey,
            RedirectAttributes redirect,
            Locale locale) {
        var received = ReceivedFiles.NONE;
        try {
            received = desk.receive(number, tokens, upload);
            desk.write(number, text, received, seen, idempotencyKey);
            redirect.addFlashAttribute("flash", messages.getMessage("conversation.sent", null, locale));
            redirect.addFlashAttribute("wordTaken", true);
        } catch (InvalidInputException e) {
            redirect.addFlashAttribute("wordTyped", text);
            redirect.addFlashAttribute("wordProblems", texts(e, locale));
            redirect.addFlashAttribute("wordKept", kept.keep(received));
        }
        return PAGE;
    }

    @PostMapping("/reading")
    String read(@PathVariable String number, @RequestParam(required = false) Instant seen) {
        desk.read(number, seen);
        return PAGE;
    }

    private List<String> texts(InvalidInputException refusal, Locale locale) {
        return refusal.problems().stream()
                .map(problem -> messages.getMessage(
                        "problem." + problem.code(), problem.args().toArray(), locale))
                .toList();
    }
}
