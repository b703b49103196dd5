package io.aftercare.messaging.web;

import io.aftercare.identity.StaffDirectory;
import io.aftercare.messaging.Mailbox;
import io.aftercare.messaging.MessageFilter;
import io.aftercare.messaging.MessageState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What customers were told. */
@Controller
@RequestMapping("/desk/messages")
class MessagesController {

    private static final int PAGE_SIZE = 25;

    private final Mailbox mailbox;
    private final StaffDirectory staff;

    MessagesController(Mailbox mailbox, StaffDirectory staff) {
        this.mailbox = mailbox;
        this.staff = staff;
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
        return "messaging/message";
    }
}
