package io.aftercare.warranty;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.network.Centre;
import io.aftercare.network.ServiceCentres;
import io.aftercare.workflow.Decisions;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the centre that repairs the unit, by the decision {@code claim-routing}, and moves the case there. */
@Component
public class Routing {

    private static final String DECISION = "claim-routing";
    private static final String SYSTEM = "system";

    private final CaseFiles caseFiles;
    private final ServiceCentres centres;
    private final Decisions decisions;

    Routing(CaseFiles caseFiles, ServiceCentres centres, Decisions decisions) {
        this.caseFiles = caseFiles;
        this.centres = centres;
        this.decisions = decisions;
    }

    /** A unit that is with us stays where it is, and so does its case: only people send it elsewhere. */
    @Transactional
    public void route(String number) {
        var file = caseFiles.get(number);
        if (!file.unitPlace().kind().withUs()) {
            caseFiles.moveTo(number, centreFor(file).code(), SYSTEM);
        }
    }

    private Centre centreFor(CaseFile file) {
        var responsible = centres.get(file.centre());
        var capable = nearestCapable(responsible, file);
        var question = new ClaimRoute.Question(responsible.repairs(file.family()), capable.isPresent());
        return switch (decisions
                .decide(DECISION, file.number(), question, ClaimRoute.class)
                .route()) {
            case STAY -> responsible;
            case REGION -> capable.orElseThrow();
            case INTAKE -> centres.intakeOf(responsible.region());
        };
    }

    /** In the customer's town before in the customer's country before elsewhere, then by name. */
    private Optional<Centre> nearestCapable(Centre responsible, CaseFile file) {
        var customer = file.customer();
        return centres.active().stream()
                .filter(centre -> centre.region().equals(responsible.region()))
                .filter(centre -> !centre.code().equals(responsible.code()))
                .filter(centre -> centre.repairs(file.family()))
                .min(Comparator.comparing((Centre centre) -> !same(centre.city(), customer.city()))
                        .thenComparing(centre -> !same(centre.country(), customer.country()))
                        .thenComparing(Centre::name));
    }

    private static boolean same(String one, String other) {
        return one != null && one.equalsIgnoreCase(other);
    }
}
