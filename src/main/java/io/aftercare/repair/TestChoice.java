package io.aftercare.repair;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.catalog.Catalog;
import io.aftercare.catalog.Family;
import io.aftercare.identity.Role;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.workflow.Decisions;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Asks the decision {@code test-policy} who tests a repaired unit. */
@Component
class TestChoice {

    private static final String DECISION = "test-policy";

    private final CaseFiles caseFiles;
    private final Catalog catalog;
    private final StaffDirectory staff;
    private final Decisions decisions;

    TestChoice(CaseFiles caseFiles, Catalog catalog, StaffDirectory staff, Decisions decisions) {
        this.caseFiles = caseFiles;
        this.catalog = catalog;
        this.staff = staff;
        this.decisions = decisions;
    }

    TestPolicy choose(String caseNumber, String repairedBy, int reworkRound) {
        var file = caseFiles.get(caseNumber);
        var question = new TestQuestion(safetyRelevant(file), reworkRound, othersAt(file.centre(), repairedBy));
        return decisions.decide(DECISION, caseNumber, question, TestPolicy.class);
    }

    private boolean safetyRelevant(CaseFile file) {
        return catalog.family(file.family(), Locale.ENGLISH)
                .map(Family::safetyRelevant)
                .orElse(true);
    }

    private int othersAt(String centre, String repairedBy) {
        return (int) staff.workers(Role.TECHNICIAN, centre).stream()
                .filter(worker -> !worker.username().equals(repairedBy))
                .count();
    }

    /** Inputs of the decision. */
    record TestQuestion(boolean safetyRelevant, int reworkRound, int otherTechnicians) {}

    /** Outputs of the decision; the reason is a message key without its prefix {@code test.reason.} */
    record TestPolicy(TestMode testMode, String reason) {}
}
