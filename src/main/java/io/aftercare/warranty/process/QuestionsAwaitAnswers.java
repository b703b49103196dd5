package io.aftercare.warranty.process;

import io.aftercare.workflow.InvariantCheck;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares the open questions to customers with the processes that wait for answers. */
@Component
class QuestionsAwaitAnswers implements InvariantCheck {

    private static final String WAITING = """
            (select count(*) from ACT_RU_EXECUTION r join ACT_RE_PROCDEF d on d.ID_ = r.PROC_DEF_ID_
              where d.KEY_ = :process and r.BUSINESS_KEY_ = c.number and r.ID_ = r.PROC_INST_ID_)
            """;

    private final JdbcClient jdbc;

    QuestionsAwaitAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String law() {
        return "A process waits for the customer’s answer exactly as long as a question to the customer is open.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql("select number, open, waiting from (select c.number as number,"
                        + " (select count(*) from claim_question q where q.open_claim = c.number) as open,"
                        + WAITING + " as waiting from warranty_claim c) claims"
                        + " where open <> waiting limit 100")
                .param("process", CustomerAnswer.KEY)
                .query((row, n) ->
                        "%s: %d open questions, %d waits".formatted(row.getString(1), row.getInt(2), row.getInt(3)))
                .list();
    }
}
