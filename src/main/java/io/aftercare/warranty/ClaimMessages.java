package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.messaging.Outbox;
import io.aftercare.messaging.OutgoingMessage;
import io.aftercare.network.Centre;
import io.aftercare.network.ServiceCentres;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the customer of a claim is told, once each. The arguments of every text are the claim's number, the product,
 * the centre's address and what the kind needs beside.
 */
@Component
class ClaimMessages {

    private static final String ONCE = "once";

    private final Outbox outbox;
    private final ServiceCentres centres;

    ClaimMessages(Outbox outbox, ServiceCentres centres) {
        this.outbox = outbox;
        this.centres = centres;
    }

    /** @param kind a kind of message with its texts, such as {@code acknowledged} */
    void tell(CaseFile file, String kind, String... more) {
        tellOf(file, kind, ONCE, more);
    }

    /** What can be told once more, after an appeal. */
    void tell(Claim claim, CaseFile file, String kind) {
        tellOf(file, kind, claim.rulings().appeal() == null ? ONCE : "appeal");
    }

    /** @param occasion tells messages of a kind apart, such as a question's id */
    void tellOf(CaseFile file, String kind, String occasion, String... more) {
        var args = new ArrayList<String>();
        args.add(file.number());
        args.add(file.productName() == null ? file.serial() : file.productName());
        args.add(address(centres.get(file.centre())));
        args.addAll(List.of(more));
        var customer = file.customer();
        outbox.put(new OutgoingMessage(file.number(), kind, occasion, customer.email(), customer.language(), args));
    }

    /** A moment in the words of the customer's language and in the time of the centre. */
    String moment(CaseFile file, Instant at) {
        return DateTimeFormatter.ofPattern(
                        "d MMMM yyyy, HH:mm",
                        Locale.forLanguageTag(file.customer().language()))
                .format(at.atZone(centres.get(file.centre()).zone()));
    }

    private static String address(Centre centre) {
        return joined(
                "\n",
                centre.name(),
                centre.street(),
                joined(" ", centre.postalCode(), centre.city()),
                centre.country(),
                joined(", ", centre.phone(), centre.email()));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }
}
