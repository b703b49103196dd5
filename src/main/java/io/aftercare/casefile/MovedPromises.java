package io.aftercare.casefile;

import io.aftercare.messaging.Outbox;
import io.aftercare.messaging.OutgoingMessage;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.Clock;
import io.aftercare.workflow.PromiseMoved;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a customer, once for each move, that something promised comes on a later day. An earlier one needs no word, and
 * where the customer has the next step nothing is promised.
 */
@Component
class MovedPromises {

    /** Of entries and messages; an entry with the reason has one of its own that begins alike. */
    static final String KIND = "promise-moved";

    private static final String SYSTEM = "system";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

    private final CaseFiles files;
    private final ServiceCentres centres;
    private final Outbox outbox;
    private final Clock clock;

    MovedPromises(CaseFiles files, ServiceCentres centres, Outbox outbox, Clock clock) {
        this.files = files;
        this.centres = centres;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void moved(PromiseMoved promise) {
        files.find(promise.caseNumber())
                .filter(file -> !file.stage().ended() && !file.stage().waitsForCustomer())
                .ifPresent(file -> tell(file, promise));
    }

    private void tell(CaseFile file, PromiseMoved promise) {
        var zone = centres.get(file.centre()).zone();
        var from = LocalDate.ofInstant(promise.from(), zone);
        var to = LocalDate.ofInstant(promise.to(), zone);
        if (to.isAfter(from)) {
            var why = "#promise.why." + promise.why();
            files.record(file.number(), KIND + "-reason", true, SYSTEM, "@" + from, "@" + to, why);
            outbox.put(message(file, to));
        }
    }

    private OutgoingMessage message(CaseFile file, LocalDate to) {
        var customer = file.customer();
        var day = DAY.withLocale(Locale.forLanguageTag(customer.language())).format(to);
        var product = file.productName() == null ? file.serial() : file.productName();
        return new OutgoingMessage(
                file.number(),
                KIND,
                to + " " + clock.now(),
                customer.email(),
                customer.language(),
                List.of(file.number(), product, day));
    }
}
