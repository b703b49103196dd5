package io.aftercare.messaging;

import io.aftercare.shared.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down each step of a delivery in a transaction of its own, before and after the mail server is spoken to: what
 * was begun stays known when the process dies in the middle.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class DeliveryBook {

    private final MessageRecords records;
    private final Clock clock;

    DeliveryBook(MessageRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** The message, if it is to be sent now by the caller. */
    Optional<MessageRecord> begin(long id) {
        return records.findToChange(id).filter(message -> message.begin(clock.now()));
    }

    MessageState end(long id, Delivery delivery) {
        var message = records.findToChange(id).orElseThrow();
        if (delivery instanceof Delivery.Taken) {
            message.taken(clock.now());
        } else if (delivery instanceof Delivery.Refused refused) {
            message.refused(refused.why(), refused.forGood());
        } else if (delivery instanceof Delivery.InDoubt inDoubt) {
            message.interrupted(inDoubt.why());
        }
        return message.state();
    }

    /** There is no mail server any more for a message that was to be sent. */
    MessageState keep(long id) {
        var message = records.findToChange(id).orElseThrow();
        message.keep(clock.now());
        return message.state();
    }

    Optional<MessageRecord> find(long id) {
        return records.findById(id);
    }

    void tryOnceMore(long id) {
        records.findToChange(id).filter(message -> message.state().failed()).ifPresent(MessageRecord::tryOnceMore);
    }
}
