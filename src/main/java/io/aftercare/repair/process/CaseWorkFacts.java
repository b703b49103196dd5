package io.aftercare.repair.process;

import io.aftercare.casefile.CaseFile;
import io.aftercare.workflow.WorkFacts;

/** Prints a case file the way the work list shows it. */
final class CaseWorkFacts {

    private CaseWorkFacts() {}

    static WorkFacts of(CaseFile file, String excludedUser) {
        return new WorkFacts(
                file.number(),
                file.productName(),
                file.family(),
                file.customer().name(),
                file.serial(),
                file.centre(),
                file.priority(),
                excludedUser);
    }
}
