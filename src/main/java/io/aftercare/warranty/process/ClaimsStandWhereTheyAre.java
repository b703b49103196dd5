package io.aftercare.warranty.process;

import static io.aftercare.warranty.ClaimStatus.AWAITING_UNIT;
import static io.aftercare.warranty.ClaimStatus.DECLINED;
import static io.aftercare.warranty.ClaimStatus.IN_CHECK;
import static io.aftercare.warranty.ClaimStatus.NOT_SENT_IN;
import static io.aftercare.warranty.ClaimStatus.RECEIVED;
import static io.aftercare.warranty.ClaimStatus.REFUSED;
import static io.aftercare.warranty.ClaimStatus.SUBMITTED;
import static io.aftercare.warranty.ClaimStatus.UNANSWERED;
import static io.aftercare.warranty.ClaimStatus.WITHDRAWN;
import static io.aftercare.warranty.process.WarrantyClaim.Elements.CALL_ADJUDICATION;
import static io.aftercare.warranty.process.WarrantyClaim.Elements.CALL_CLAIM_CLOSING;
import static io.aftercare.warranty.process.WarrantyClaim.Elements.CALL_CONTEST_ADJUDICATION;
import static io.aftercare.warranty.process.WarrantyClaim.Elements.CALL_HAND_BACK;
import static io.aftercare.warranty.process.WarrantyClaim.Elements.CALL_REPAIR_ORDER;
import static io.aftercare.warranty.process.WarrantyClaim.Elements.CALL_RETURN_UNIT;
import static io.aftercare.warranty.process.WarrantyClaim.Elements.CALL_UNIT_ARRIVAL;
import static io.aftercare.warranty.process.WarrantyClaim.Elements.EVENT_APPEAL_PERIOD;
import static io.aftercare.warranty.process.WarrantyClaim.Elements.SERVICE_ACKNOWLEDGE_CLAIM;
import static io.aftercare.warranty.process.WarrantyClaim.Elements.SUB_CLAIM_REFUSED;
import static io.aftercare.warranty.process.WarrantyClaim.Elements.SUB_COVER_CONTESTED;
import static io.aftercare.warranty.process.WarrantyClaim.Elements.USER_DECIDE_REMEDY;
import static io.aftercare.warranty.process.WarrantyClaim.Elements.USER_REGISTER_UNIT;
import static java.util.Map.entry;

import io.aftercare.warranty.ClaimStatus;
import io.aftercare.workflow.InvariantCheck;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares a claim's status with the element at which its process waits. */
@Component
class ClaimsStandWhereTheyAre implements InvariantCheck {

    private static final Map<String, Set<ClaimStatus>> STATUS_AT = Map.ofEntries(
            entry(SERVICE_ACKNOWLEDGE_CLAIM, EnumSet.of(SUBMITTED)),
            entry(USER_REGISTER_UNIT, EnumSet.of(IN_CHECK)),
            entry(CALL_ADJUDICATION, EnumSet.of(IN_CHECK)),
            entry(SUB_CLAIM_REFUSED, EnumSet.of(REFUSED)),
            entry(EVENT_APPEAL_PERIOD, EnumSet.of(REFUSED)),
            entry(CALL_RETURN_UNIT, EnumSet.of(REFUSED)),
            entry(CALL_UNIT_ARRIVAL, EnumSet.of(AWAITING_UNIT)),
            entry(CALL_REPAIR_ORDER, EnumSet.of(RECEIVED)),
            entry(SUB_COVER_CONTESTED, EnumSet.of(RECEIVED)),
            entry(CALL_CONTEST_ADJUDICATION, EnumSet.of(RECEIVED)),
            entry(USER_DECIDE_REMEDY, EnumSet.of(RECEIVED)),
            entry(CALL_HAND_BACK, EnumSet.of(RECEIVED, UNANSWERED, DECLINED, WITHDRAWN)),
            entry(CALL_CLAIM_CLOSING, EnumSet.of(RECEIVED, REFUSED, UNANSWERED, DECLINED, WITHDRAWN, NOT_SENT_IN)));

    private static final String STANDS = """
            select c.number, c.status, e.ACT_ID_
              from warranty_claim c
              join ACT_RU_EXECUTION r on r.BUSINESS_KEY_ = c.number and r.PARENT_ID_ is null
              join ACT_RE_PROCDEF d on d.ID_ = r.PROC_DEF_ID_ and d.KEY_ = :process
              join ACT_RU_EXECUTION e on e.PROC_INST_ID_ = r.ID_ and e.ACT_ID_ is not null
            """;

    private final JdbcClient jdbc;

    ClaimsStandWhereTheyAre(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String law() {
        return "An open claim’s status agrees with where its process waits.";
    }

    @Override
    public List<String> violations() {
        var found = new ArrayList<String>();
        jdbc.sql(STANDS).param("process", WarrantyClaim.KEY).query(row -> {
            var stand = new Stand(row.getString(1), row.getString(2), row.getString(3));
            if (!stand.agrees() && found.size() < 100) {
                found.add(stand.toString());
            }
        });
        return found;
    }

    private record Stand(String claim, String status, String element) {

        boolean agrees() {
            var expected = STATUS_AT.get(element);
            return expected != null && expected.contains(ClaimStatus.valueOf(status));
        }

        @Override
        public String toString() {
            return claim + " is " + status + " but waits at " + element;
        }
    }
}
