package io.aftercare.messaging;

import io.aftercare.identity.Staff;
import io.aftercare.shared.Clock;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.NotFoundException;
import io.aftercare.workflow.Jobs;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Messages to customers, written in the business transaction and sent later. */
@Component
public class Outbox {

    private final MessageRecords records;
    private final CaseCentres centres;
    private final Letters letters;
    private final MailServer server;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(
            MessageRecords records,
            CaseCentres centres,
            Letters letters,
            MailServer server,
            Jobs jobs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.centres = centres;
        this.letters = letters;
        this.server = server;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /** Adds the message; one of the same case, kind and occasion is kept only once. @return whether it is a new one */
    @Transactional
    public boolean put(OutgoingMessage message) {
        if (records.existsByCaseNumberAndKindAndOccasion(message.caseNumber(), message.kind(), message.occasion())) {
            return false;
        }
        var state = server.exists() ? MessageState.WAITING : MessageState.KEPT;
        var centre = centres.centreOf(message.caseNumber());
        var record = records.save(new MessageRecord(message, centre, state, clock.now()));
        if (server.exists()) {
            jobs.later(MessageDelivery.KIND, record.id().toString());
        }
        return true;
    }

    /**
     * Has a message sent again, or at all: as another copy if a mail server has taken it before.
     *
     * @throws NotFoundException if there is none, or none that the actor may see
     * @throws ConflictException if it is on its way, or if there is no mail server
     */
    @Transactional
    public void send(long id, Staff actor) {
        var message = records.findToChange(id)
                .filter(found -> actor.sees(found.centre()))
                .orElseThrow(() -> new NotFoundException("message " + id));
        if (!server.exists()) {
            throw new ConflictException("no-mail-server");
        }
        if (!message.state().sendable()) {
            throw new ConflictException("message-under-way");
        }
        message.sendAgain();
        jobs.anew(MessageDelivery.KIND, message.id().toString(), actor.username());
        events.publishEvent(new MessageSentAgain(message.caseNumber(), message.kind(), actor.username()));
    }

    /** Whether messages can be sent at all, or only be read here. */
    public boolean sends() {
        return server.exists();
    }

    /** The messages of a case as staff may read them, newest first. */
    @Transactional
    public List<Message> ofCase(String caseNumber) {
        return records.findByCaseNumberOrderByIdDesc(caseNumber).stream()
                .map(letters::masked)
                .toList();
    }

    /** The case is another centre's business from now on, and so are its messages. */
    @Transactional
    public void moveCase(String caseNumber, String centre) {
        records.findByCaseNumberOrderByIdDesc(caseNumber).forEach(message -> message.moveTo(centre));
    }
}
