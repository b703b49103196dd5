package io.aftercare.casefile;

import io.aftercare.desk.UnreadWords;
import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the desk in which cases a customer's word waits for a reader. */
@Component
@Transactional(readOnly = true)
class UnreadCases implements UnreadWords {

    private final CaseRecords records;

    UnreadCases(CaseRecords records) {
        this.records = records;
    }

    @Override
    public long count(Staff reader) {
        if (!CaseActions.allowed(reader, ConversationBook.WRITE)) {
            return 0;
        }
        return reader.has(Role.ADMIN)
                ? records.countByUnreadSinceIsNotNull()
                : records.countByUnreadSinceIsNotNullAndCentreIn(reader.visible());
    }

    @Override
    public Set<String> among(Collection<String> caseNumbers) {
        return caseNumbers.isEmpty() ? Set.of() : records.unreadAmong(caseNumbers);
    }
}
