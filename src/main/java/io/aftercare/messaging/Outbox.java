package io.aftercare.messaging;

import io.aftercare.shared.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Messages to customers, written in the business transaction and sent later. */
@Component
public class Outbox {

    private final MessageRecords records;
    private final CaseCentres centres;
    private final Letters letters;
    private final Clock clock;

    Outbox(MessageRecords records, CaseCentres centres, Letters letters, Clock clock) {
        this.records = records;
        this.centres = centres;
        this.letters = letters;
        this.clock = clock;
    }

    /** Adds the message; one of the same case, kind and occasion is kept only once. */
    @Transactional
    public void put(OutgoingMessage message) {
        if (!records.existsByCaseNumberAndKindAndOccasion(message.caseNumber(), message.kind(), message.occasion())) {
            records.save(new MessageRecord(message, centres.centreOf(message.caseNumber()), clock.now()));
        }
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
