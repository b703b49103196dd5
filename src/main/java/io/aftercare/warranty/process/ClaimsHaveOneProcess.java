package io.aftercare.warranty.process;

import io.aftercare.workflow.InvariantCheck;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares the claims with the engine's books: one instance each, running while the claim is open. */
@Component
class ClaimsHaveOneProcess implements InvariantCheck {

    private static final String VIOLATIONS =
            """
            select c.number, c.status,
                   (select count(*) from ACT_HI_PROCINST i
                     where i.PROC_DEF_KEY_ = :process and i.BUSINESS_KEY_ = c.number) as instances,
                   (select count(*) from ACT_RU_EXECUTION r join ACT_RE_PROCDEF d on d.ID_ = r.PROC_DEF_ID_
                     where d.KEY_ = :process and r.BUSINESS_KEY_ = c.number and r.PARENT_ID_ is null) as running
              from warranty_claim c
            """;

    private final JdbcClient jdbc;

    ClaimsHaveOneProcess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String law() {
        return "Each claim has exactly one process, which runs as long as the claim is open.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql("select number, status, instances, running from (" + VIOLATIONS + ") claims"
                        + " where instances <> 1"
                        + " or running <> case when status in ('CLOSED', 'REFUSED', 'CANCELLED') then 0 else 1 end"
                        + " limit 100")
                .param("process", WarrantyClaim.KEY)
                .query((row, n) -> "%s is %s: %d processes, %d running"
                        .formatted(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)))
                .list();
    }
}
