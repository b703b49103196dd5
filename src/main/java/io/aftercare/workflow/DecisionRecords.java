package io.aftercare.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.aftercare.shared.Clock;
import io.aftercare.shared.UtcColumns;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions that were taken, in a table that is only ever appended to. */
@Component
class DecisionRecords {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectMapper json;

    DecisionRecords(JdbcClient jdbc, Clock clock, ObjectMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    void remember(
            String decision, int version, String caseNumber, Map<String, Object> inputs, Map<String, Object> outputs) {
        jdbc.sql("""
                        insert into decision_record (decision, version, case_number, inputs, outputs, decided_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(decision, version, caseNumber, write(inputs), write(outputs), UtcColumns.column(clock.now()))
                .update();
    }

    List<DecisionRecord> ofCase(String caseNumber) {
        return jdbc.sql("select * from decision_record where case_number = ? order by id")
                .param(caseNumber)
                .query((row, number) -> new DecisionRecord(
                        row.getString("decision"),
                        row.getInt("version"),
                        row.getString("case_number"),
                        row.getString("inputs"),
                        row.getString("outputs"),
                        UtcColumns.instant(row, "decided_at")))
                .list();
    }

    private String write(Map<String, Object> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + values.keySet(), e);
        }
    }
}
