package io.aftercare.repair.process;

import io.aftercare.repair.ReadyNotices;
import org.springframework.stereotype.Component;

/** What the service tasks of {@code hand-back} do. */
@Component
public class HandBackSteps {

    private final ReadyNotices notices;

    HandBackSteps(ReadyNotices notices) {
        this.notices = notices;
    }

    public void announceReady(String caseNumber) {
        notices.announce(caseNumber);
    }

    public void remindCustomer(String caseNumber) {
        notices.remind(caseNumber);
    }
}
