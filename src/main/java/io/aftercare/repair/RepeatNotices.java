package io.aftercare.repair;

import io.aftercare.casefile.CaseFile;
import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.messaging.Outbox;
import io.aftercare.messaging.OutgoingMessage;
import io.aftercare.shared.Submissions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the managers of the centre's region that a repair did not last. */
@Component
class RepeatNotices {

    private final StaffDirectory staff;
    private final Outbox outbox;

    RepeatNotices(StaffDirectory staff, Outbox outbox) {
        this.staff = staff;
        this.outbox = outbox;
    }

    void tellManagers(JobTicket ticket, CaseFile file) {
        staff.workers(Role.MANAGER, file.centre())
                .forEach(manager -> staff.emailOf(manager.username())
                        .ifPresent(email -> outbox.put(notice(ticket, file, manager, email))));
    }

    private static OutgoingMessage notice(JobTicket ticket, CaseFile file, Staff manager, String email) {
        var product = file.productName() == null ? file.serial() : file.productName();
        return new OutgoingMessage(
                file.number(),
                "repeat-repair",
                ticket.number() + " " + Submissions.digest(manager.username()).substring(0, 32),
                email,
                manager.language(),
                List.of(file.number(), product, file.serial(), ticket.number(), ticket.repeatOf()));
    }
}
