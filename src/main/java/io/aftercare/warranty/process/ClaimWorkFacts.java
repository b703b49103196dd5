package io.aftercare.warranty.process;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseWorkFacts;
import io.aftercare.identity.Role;
import io.aftercare.identity.StaffDirectory;
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
    private final StaffDirectory staff;

    ClaimWorkFacts(CaseFiles caseFiles, FourEyes fourEyes, StaffDirectory staff) {
        this.caseFiles = caseFiles;
        this.fourEyes = fourEyes;
        this.staff = staff;
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
            case ClaimAdjudication.Elements.USER_APPROVE_GOODWILL -> mustNotApprove(number);
            default -> null;
        };
    }

    /** Who proposed the goodwill; on an appeal who refused before, as long as another manager can be asked. */
    private String mustNotApprove(String number) {
        var refuser = fourEyes.onAppeal(number) ? fourEyes.lastRuler(number) : null;
        return refuser != null && anotherManager(number, refuser) ? refuser : fourEyes.proposer(number);
    }

    private boolean anotherManager(String number, String than) {
        return staff.workers(Role.MANAGER, caseFiles.get(number).centre()).stream()
                .anyMatch(manager -> !manager.username().equals(than));
    }
}
