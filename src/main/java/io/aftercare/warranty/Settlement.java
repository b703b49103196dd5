package io.aftercare.warranty;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.UnitPlace;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a claim for good, whatever way it went; after a repair the warranty on the repair begins, unless the unit was destroyed. */
@Component
public class Settlement {

    private static final String SYSTEM = "system";
    private static final String REPAIRED = "REPAIRED";
    private static final String UNREPAIRABLE = "UNREPAIRABLE";

    private final ClaimBook claims;
    private final CaseFiles caseFiles;
    private final RepairWarranty repairWarranty;
    private final ClaimMessages messages;

    Settlement(ClaimBook claims, CaseFiles caseFiles, RepairWarranty repairWarranty, ClaimMessages messages) {
        this.claims = claims;
        this.caseFiles = caseFiles;
        this.repairWarranty = repairWarranty;
        this.messages = messages;
    }

    /** @param outcome what came of the repair order; null if there was none */
    @Transactional
    public ClaimEnding close(String number, String outcome) {
        var claim = claims.get(number);
        var file = caseFiles.get(number);
        var ending = ClaimEnding.of(claim, outcome);
        claim.end(ending, SYSTEM, claims.now());
        var scrapped = file.unitPlace().kind() == UnitPlace.Kind.SCRAPPED;
        if (REPAIRED.equals(outcome) && !scrapped) {
            repairWarranty.start(claim, file, claims.now());
            caseFiles.record(number, "claim-repair-warranty", true, SYSTEM);
        }
        farewell(ending, outcome, scrapped).ifPresent(kind -> messages.tell(file, kind));
        caseFiles.advance(number, ending.stage(), SYSTEM);
        return ending;
    }

    /** A unit beyond repair was settled by a remedy, whatever became of it. */
    private static String settled(String outcome, boolean scrapped) {
        if (scrapped && !UNREPAIRABLE.equals(outcome)) {
            return "closed-scrapped";
        }
        return REPAIRED.equals(outcome)
                ? "closed"
                : "closed-" + outcome.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The last message. A refusal was told with its reason when it was made. */
    private static Optional<String> farewell(ClaimEnding ending, String outcome, boolean scrapped) {
        return switch (ending) {
            case SETTLED -> Optional.of(settled(outcome, scrapped));
            case REFUSED -> Optional.empty();
            default ->
                Optional.of("ended-" + ending.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }
}
