package io.aftercare.repair;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseStage;
import io.aftercare.messaging.Outbox;
import io.aftercare.messaging.OutgoingMessage;
import io.aftercare.network.ServiceCentres;
import java.security.SecureRandom;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells customers that their unit is ready. The code that opens the counter stands on their own page, never in a message. */
@Component
public class ReadyNotices {

    private static final String SYSTEM = "system";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HandBacks handBacks;
    private final CaseFiles caseFiles;
    private final ServiceCentres centres;
    private final Outbox outbox;

    ReadyNotices(HandBacks handBacks, CaseFiles caseFiles, ServiceCentres centres, Outbox outbox) {
        this.handBacks = handBacks;
        this.caseFiles = caseFiles;
        this.centres = centres;
        this.outbox = outbox;
    }

    /** Makes the pick-up code, writes the message {@code ready} and moves the case to READY; a refused one stays refused. */
    @Transactional
    public void announce(String caseNumber) {
        var code = String.format("%06d", RANDOM.nextInt(1_000_000));
        handBacks.open(caseNumber, code);
        var file = caseFiles.get(caseNumber);
        outbox.put(messageFor(file));
        if (file.stage() != CaseStage.REFUSED) {
            caseFiles.advance(caseNumber, CaseStage.READY, SYSTEM);
        }
    }

    private OutgoingMessage messageFor(CaseFile file) {
        var centre = centres.get(file.centre());
        var address = "%s, %s, %s %s".formatted(centre.name(), centre.street(), centre.postalCode(), centre.city());
        return new OutgoingMessage(
                file.number(),
                "ready",
                "first",
                file.customer().email(),
                file.customer().language(),
                List.of(file.number(), file.productName(), address));
    }
}
