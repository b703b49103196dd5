package io.aftercare.casefile;

import io.aftercare.messaging.Outbox;
import io.aftercare.messaging.OutgoingMessage;
import io.aftercare.shared.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives customers new links. They go to the address of the customer's card and nowhere else. */
@Component
class LinkMail {

    private static final String CUSTOMER = "customer";

    private final TrackingLinks links;
    private final CaseFiles files;
    private final Outbox outbox;
    private final Clock clock;

    LinkMail(TrackingLinks links, CaseFiles files, Outbox outbox, Clock clock) {
        this.links = links;
        this.files = files;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The links before stop working at once. */
    void replace(CaseFile file, String actor) {
        links.replace(file.number());
        files.record(file.number(), "link-renewed", false, actor);
        outbox.put(message(file, "link-replaced", clock.now().toString()));
    }

    /** The customer asked for it. Once an hour at most: nobody is to be sent mail after mail. */
    void renew(CaseFile file) {
        var hour = clock.now().truncatedTo(ChronoUnit.HOURS).toString();
        if (outbox.put(message(file, "link-renewed", hour))) {
            links.renew(file.number());
            files.record(file.number(), "link-sent", false, CUSTOMER);
        }
    }

    private static OutgoingMessage message(CaseFile file, String kind, String occasion) {
        var customer = file.customer();
        var product = file.productName() == null ? file.serial() : file.productName();
        return new OutgoingMessage(
                file.number(), kind, occasion, customer.email(), customer.language(), List.of(file.number(), product));
    }
}
