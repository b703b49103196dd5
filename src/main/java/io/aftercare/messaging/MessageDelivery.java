package io.aftercare.messaging;

import io.aftercare.workflow.DeferredWork;
import org.springframework.stereotype.Component;

/**
 * Hands a message to the mail server. A job does it, so what fails is tried again after longer and longer pauses, and
 * then somebody sees it. Where there is no mail server any more the message is kept to be read. Mail cannot be sent exactly once: where the connection breaks before the server has said that
 * it took the message, it is sent one more time under the same Message-ID, and marked.
 */
@Component
class MessageDelivery implements DeferredWork {

    static final String KIND = "message";

    private static final String PAUSES = "PT1M,PT5M,PT30M,PT2H,PT6H";
    private static final String NONE = "R1/PT0S";

    private final DeliveryBook book;
    private final MailServer server;

    MessageDelivery(DeliveryBook book, MailServer server) {
        this.book = book;
        this.server = server;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String caseOf(String id) {
        return book.find(Long.parseLong(id)).map(MessageRecord::caseNumber).orElse(null);
    }

    @Override
    public void run(String id) {
        var number = Long.parseLong(id);
        var state = server.exists() ? deliver(number) : book.keep(number);
        if (state != MessageState.SENT && state != MessageState.KEPT) {
            throw new IllegalStateException("message " + id + " is not sent: "
                    + book.find(number).map(MessageRecord::trouble).orElse(""));
        }
    }

    private MessageState deliver(long id) {
        var message = book.begin(id);
        return message.isPresent() ? book.end(id, server.take(message.get())) : stateOf(id);
    }

    /** Nothing more is tried by itself where it would end the same way. */
    @Override
    public String pauses(String id) {
        return stateOf(Long.parseLong(id)).failed() ? NONE : PAUSES;
    }

    @Override
    public void again(String id) {
        book.tryOnceMore(Long.parseLong(id));
    }

    private MessageState stateOf(long id) {
        return book.find(id).map(MessageRecord::state).orElse(MessageState.KEPT);
    }
}
