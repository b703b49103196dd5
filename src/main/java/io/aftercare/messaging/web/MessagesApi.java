package io.aftercare.messaging.web;

import io.aftercare.identity.StaffDirectory;
import io.aftercare.messaging.Mailbox;
import io.aftercare.messaging.Message;
import io.aftercare.messaging.MessageFilter;
import io.aftercare.messaging.Outbox;
import io.aftercare.shared.AskedPage;
import io.aftercare.shared.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Messages to customers for programs. */
@RestController
@RequestMapping("/api/v1/messages")
@Tag(name = "Messages")
class MessagesApi {

    private final Mailbox mailbox;
    private final Outbox outbox;
    private final StaffDirectory staff;

    MessagesApi(Mailbox mailbox, Outbox outbox, StaffDirectory staff) {
        this.mailbox = mailbox;
        this.outbox = outbox;
        this.staff = staff;
    }

    @GetMapping
    @Operation(summary = "What customers were told, newest first, with the state of delivery")
    Paged<Message> list(
            MessageFilter filter,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "25") int size) {
        AskedPage.check(page, size);
        return mailbox.find(filter, staff.required(), page, size);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a message; the customer's link is masked")
    Message one(@PathVariable long id) {
        return mailbox.get(id, staff.required());
    }

    @PostMapping("/{id}/sending")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Have a message sent again, or at all")
    Message send(@PathVariable long id) {
        outbox.send(id, staff.required());
        return mailbox.get(id, staff.required());
    }
}
