package io.aftercare.casefile;

import io.aftercare.messaging.Outbox;
import io.aftercare.messaging.OutgoingMessage;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells customers that staff have written to them: one message for a burst of words. */
@Component
class WordNotices {

    private static final String KIND = "word";

    private final Outbox outbox;

    WordNotices(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param unread words of staff that the customer has not read, oldest first, not empty */
    void tell(CaseFile file, List<WordRecord> unread) {
        var customer = file.customer();
        var product = file.productName() == null ? file.serial() : file.productName();
        outbox.put(new OutgoingMessage(
                file.number(),
                KIND,
                String.valueOf(Burst.begin(unread).id()),
                customer.email(),
                customer.language(),
                List.of(file.number(), product)));
    }
}
