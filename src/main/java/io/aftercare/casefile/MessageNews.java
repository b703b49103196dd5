package io.aftercare.casefile;

import io.aftercare.messaging.MessageSentAgain;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the timelines which messages staff had sent again. */
@Component
class MessageNews {

    private final CaseFiles files;

    MessageNews(CaseFiles files) {
        this.files = files;
    }

    @EventListener
    void sentAgain(MessageSentAgain sent) {
        files.record(sent.caseNumber(), "message-sent-again", false, sent.actor(), "#message.kind." + sent.kind());
    }
}
