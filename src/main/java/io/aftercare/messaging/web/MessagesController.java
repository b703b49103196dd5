package io.aftercare.messaging.web;

import io.aftercare.identity.StaffDirectory;
import io.aftercare.messaging.Mailbox;
import io.aftercare.messaging.MessageFilter;
import io.aftercare.messaging.MessageState;
import io.aftercare.messaging.Outbox;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What customers were told. */
@Controller
@RequestMapping("/desk/messages")
class MessagesController {

    private static final int PAGE_SIZE = 25;

    private final Mailbox mailbox;
    private final Outbox outbox;
    private final StaffDirectory staff;
    private final MessageSource words;

    MessagesController(Mailbox mailbox, Outbox outbox, StaffDirectory staff, MessageSource words) {
        this.mailbox = mailbox;
        this.outbox = outbox;
        this.staff = staff;
        this.words = words;
    }

    @GetMapping
    String list(MessageFilter filter, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("messages", mailbox.find(filter, staff.required(), page, PAGE_SIZE));
        model.addAttribute("kinds", mailbox.kinds());
        model.addAttribute("states", MessageState.values());
        return "messaging/messages";
    }

    @GetMapping("/{id}")
    String one(@PathVariable long id, Model model) {
        model.addAttribute("message", mailbox.get(id, staff.required()));
        model.addAttribute("sends", outbox.sends());
        return "messaging/message";
    }

    @PostMapping("/{id}/sending")
    String send(@PathVariable long id, RedirectAttributes redirect, Locale locale) {
        outbox.send(id, staff.required());
        redirect.addFlashAttribute("flash", words.getMessage("messages.send.done", null, locale));
        return "redirect:/desk/messages/{id}";
    }
}
