package io.aftercare.casefile;

import io.aftercare.workflow.WorkFacts;

/** Says of a case file what the work list shows of its tasks. */
public final class CaseWorkFacts {

    private CaseWorkFacts() {}

    /** @param excludedUser who must not do the task; null if anyone may */
    public static WorkFacts of(CaseFile file, String excludedUser) {
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
