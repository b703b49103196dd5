package io.aftercare.repair.process;

import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseWorkFacts;
import io.aftercare.workflow.WorkFacts;
import io.aftercare.workflow.WorkItemFacts;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The facts of hand-back tasks, whose business key is the case number. */
@Component
class HandBackWorkItemFacts implements WorkItemFacts {

    private final CaseFiles caseFiles;

    HandBackWorkItemFacts(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(HandBackProcess.KEY);
    }

    @Override
    public WorkFacts factsOf(String businessKey, String taskKey) {
        return CaseWorkFacts.of(caseFiles.get(businessKey), null);
    }
}
