package io.aftercare.messaging;

import java.net.URI;
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
        var link = mask(links.linkTo(message.caseNumber()));
        return new Message(
                message.id(),
                message.caseNumber(),
                message.kind(),
                message.recipient(),
                message.locale().getLanguage(),
                message.state(),
                message.createdAt().atZone(centres.zoneOf(message.centre())),
                words(message, "subject", link),
                words(message, "text", link));
    }

    private String words(MessageRecord message, String part, String link) {
        var args = new ArrayList<Object>();
        args.add(link);
        args.addAll(message.args());
        return messages.getMessage("mail." + message.kind() + "." + part, args.toArray(), message.locale());
    }

    private static String mask(URI link) {
        return link.toString().replaceFirst("[^/]+$", "••••••••");
    }
}
