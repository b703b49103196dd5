package io.aftercare.messaging;

import java.util.ArrayList;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts messages into words: subject {@code mail.<kind>.subject} and text {@code mail.<kind>.text}. */
@Component
class Letters {

    private final MessageSource messages;
    private final TrackingLinkSource links;
    private final CaseCentres centres;

    Letters(MessageSource messages, TrackingLinkSource links, CaseCentres centres) {
        this.messages = messages;
        this.links = links;
        this.centres = centres;
    }

    /** The message as staff may read it: who holds the link can act for the customer, so staff never see it. */
    Message masked(MessageRecord message) {
        var link = links.masked();
        var zone = centres.zoneOf(message.centre());
        return new Message(
                message.id(),
                message.caseNumber(),
                message.kind(),
                message.recipient(),
                message.locale().getLanguage(),
                message.state(),
                message.createdAt().atZone(zone),
                message.sentAt() == null ? null : message.sentAt().atZone(zone),
                message.trouble(),
                message.repeated(),
                words(message, "subject", link),
                words(message, "text", link));
    }

    /** The message as it is sent, with the link. */
    Letter open(MessageRecord message) {
        var link = links.linkTo(message.caseNumber());
        return new Letter(
                message.caseNumber(),
                words(message, "subject", link.toString())
                        .replaceAll("\\s+", " ")
                        .strip(),
                words(message, "text", link.toString()),
                link,
                message.locale());
    }

    private String words(MessageRecord message, String part, String link) {
        var args = new ArrayList<Object>();
        args.add(link);
        args.addAll(message.args());
        return messages.getMessage("mail." + message.kind() + "." + part, args.toArray(), message.locale());
    }
}
