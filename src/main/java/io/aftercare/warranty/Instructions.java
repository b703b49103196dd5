package io.aftercare.warranty;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseStage;
import io.aftercare.network.Centre;
import io.aftercare.network.ServiceCentres;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the customer where to bring or send the unit. The claim's number is the permission to send it in (RMA). */
@Component
public class Instructions {

    private static final String SYSTEM = "system";

    private final StoredClaims claims;
    private final CaseFiles caseFiles;
    private final ServiceCentres centres;
    private final ClaimMessages messages;

    Instructions(StoredClaims claims, CaseFiles caseFiles, ServiceCentres centres, ClaimMessages messages) {
        this.claims = claims;
        this.caseFiles = caseFiles;
        this.centres = centres;
        this.messages = messages;
    }

    @Transactional
    public void send(String number) {
        claims.get(number).awaitUnit();
        var file = caseFiles.get(number);
        var centre = centres.get(file.centre());
        messages.tell(file, "instructions", centre.name(), address(centre), contact(centre));
        caseFiles.record(number, "claim-instructions", true, SYSTEM, centre.name(), address(centre));
        caseFiles.advance(number, CaseStage.AWAITING_UNIT, SYSTEM);
    }

    private static String address(Centre centre) {
        return joined(", ", centre.street(), joined(" ", centre.postalCode(), centre.city()), centre.country());
    }

    private static String contact(Centre centre) {
        return joined(", ", centre.phone(), centre.email());
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }
}
