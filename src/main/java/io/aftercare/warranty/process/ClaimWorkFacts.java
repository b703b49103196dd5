package io.aftercare.warranty.process;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseWorkFacts;
import io.aftercare.workflow.WorkFacts;
import io.aftercare.workflow.WorkItemFacts;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the work list about the tasks of a claim and of what it calls under its own number. */
@Component
class ClaimWorkFacts implements WorkItemFacts {

    private final CaseFiles caseFiles;

    ClaimWorkFacts(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(WarrantyClaim.KEY, ClaimAdjudication.KEY, UnitArrival.KEY, ClaimClosing.KEY);
    }

    @Override
    public WorkFacts factsOf(String businessKey, String taskKey) {
        return CaseWorkFacts.of(caseFiles.get(businessKey), null);
    }
}
