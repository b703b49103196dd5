package io.aftercare.warranty.process;

import static io.aftercare.warranty.process.WarrantyClaim.Elements.CALL_ADJUDICATION;
import static io.aftercare.warranty.process.WarrantyClaim.Elements.CALL_HAND_BACK;
import static io.aftercare.warranty.process.WarrantyClaim.Elements.CALL_REPAIR_ORDER;
import static io.aftercare.warranty.process.WarrantyClaim.Elements.SERVICE_ACKNOWLEDGE_CLAIM;
import static io.aftercare.warranty.process.WarrantyClaim.Elements.USER_RECEIVE_UNIT;
import static io.aftercare.warranty.process.WarrantyClaim.Elements.USER_REGISTER_UNIT;
import static io.aftercare.warranty.process.WarrantyClaim.Elements.USER_SETTLE_OPEN_POINTS;

import io.aftercare.warranty.ClaimStatus;
import io.aftercare.workflow.InvariantCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares a claim's status with the element at which its process waits. */
@Component
class ClaimsStandWhereTheyAre implements InvariantCheck {

    private static final Map<String, ClaimStatus> STATUS_AT = Map.of(
            SERVICE_ACKNOWLEDGE_CLAIM, ClaimStatus.SUBMITTED,
            USER_REGISTER_UNIT, ClaimStatus.IN_CHECK,
            CALL_ADJUDICATION, ClaimStatus.IN_CHECK,
            USER_RECEIVE_UNIT, ClaimStatus.AWAITING_UNIT,
            CALL_REPAIR_ORDER, ClaimStatus.RECEIVED,
            CALL_HAND_BACK, ClaimStatus.RECEIVED,
            USER_SETTLE_OPEN_POINTS, ClaimStatus.RECEIVED);

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
            return expected != null && expected.name().equals(status);
        }

        @Override
        public String toString() {
            return claim + " is " + status + " but waits at " + element;
        }
    }
}
