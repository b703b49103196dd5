package io.aftercare.messaging;

import io.aftercare.workflow.InvariantCheck;
import java.util.List;
import org.springframework.stereotype.Component;

/** Nobody is told the same twice. */
@Component
class MessagesOnce implements InvariantCheck {

    private final MessageRecords records;

    MessagesOnce(MessageRecords records) {
        this.records = records;
    }

    @Override
    public String law() {
        return "There is at most one message per case, kind and occasion.";
    }

    @Override
    public List<String> violations() {
        return records.doubled();
    }
}
