package io.aftercare.warranty.process;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseWorkFacts;
import io.aftercare.identity.Role;
import io.aftercare.warranty.FourEyes;
import io.aftercare.workflow.WorkFacts;
import io.aftercare.workflow.WorkItemFacts;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells the work list about the tasks of a claim and of what it calls under its own number. An appeal is for another
 * adjudicator of the centre, and for a manager only where there is none.
 */
@Component
class ClaimWorkFacts implements WorkItemFacts {

    private final CaseFiles caseFiles;
    private final FourEyes fourEyes;

    ClaimWorkFacts(CaseFiles caseFiles, FourEyes fourEyes) {
        this.caseFiles = caseFiles;
        this.fourEyes = fourEyes;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(WarrantyClaim.KEY, ClaimAdjudication.KEY, UnitArrival.KEY, ClaimClosing.KEY);
    }

    @Override
    public WorkFacts factsOf(String businessKey, String taskKey) {
        var facts = CaseWorkFacts.of(caseFiles.get(businessKey), excluded(businessKey, taskKey));
        return taskKey.equals(ClaimAdjudication.Elements.USER_DECIDE_APPEAL) ? facts.lastResort(Role.MANAGER) : facts;
    }

    private String excluded(String number, String taskKey) {
        return switch (taskKey) {
            case ClaimAdjudication.Elements.USER_DECIDE_APPEAL -> fourEyes.lastRuler(number);
            case ClaimAdjudication.Elements.USER_APPROVE_GOODWILL -> fourEyes.proposer(number);
            default -> null;
        };
    }
}
