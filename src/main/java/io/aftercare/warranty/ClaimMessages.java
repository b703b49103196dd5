package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.messaging.Outbox;
import io.aftercare.messaging.OutgoingMessage;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the customer of a claim is told, once each. The claim's number is always the first argument. */
@Component
class ClaimMessages {

    private static final String ONCE = "once";

    private final Outbox outbox;

    ClaimMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param kind one of {@code acknowledged, instructions, refused, received, closed, cancelled} */
    void tell(CaseFile file, String kind, String... more) {
        var args = new ArrayList<String>();
        args.add(file.number());
        args.addAll(List.of(more));
        var customer = file.customer();
        outbox.put(new OutgoingMessage(file.number(), kind, ONCE, customer.email(), customer.language(), args));
    }
}
