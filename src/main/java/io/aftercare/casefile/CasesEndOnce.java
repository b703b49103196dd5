package io.aftercare.casefile;

import io.aftercare.workflow.InvariantCheck;
import java.util.List;
import org.springframework.stereotype.Component;

/** A case is closed exactly when its stage says so. */
@Component
class CasesEndOnce implements InvariantCheck {

    private final CaseRecords records;

    CasesEndOnce(CaseRecords records) {
        this.records = records;
    }

    @Override
    public String law() {
        return "A case has a closing time exactly if its stage is an end.";
    }

    @Override
    public List<String> violations() {
        return records.closedOtherwise(CaseStage.endings());
    }
}
