package io.aftercare.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came of the replay: fates by the log, ends of the claims, ends of every process, and the laws. */
final class Report {

    private static final String ENDS = """
            select case when c.number is null then concat('parcel ', p.status)
                        else concat(c.status, coalesce(concat(' ', o.ended), ''), coalesce(concat(' ', r.kind), '')) end
            from (select number from warranty_claim union select number from unannounced_parcel where claim_number is null) n
            left join warranty_claim c on c.number = n.number
            left join unannounced_parcel p on p.number = n.number
            left join claim_remedy r on r.claim_number = n.number
            left join (select case_number, max(status) as ended from repair_order group by case_number) o
                on o.case_number = n.number
            """;
    private static final String PROCESS_ENDS = """
            select d.KEY_, a.ACT_ID_ from ACT_HI_ACTINST a join ACT_RE_PROCDEF d on d.ID_ = a.PROC_DEF_ID_
            where a.ACT_TYPE_ like '%EndEvent' and d.KEY_ not in ('clock-sweep', 'deferred-work')
            """;

    private final JdbcClient database;

    Report(JdbcClient database) {
        this.database = database;
    }

    static void fates(List<Incident> incidents) {
        var shares =
                incidents.stream().collect(Collectors.groupingBy(Incident::fate, TreeMap::new, Collectors.counting()));
        System.out.printf("%nFates of %d cases by their logs%n", incidents.size());
        shares.forEach((fate, count) -> System.out.printf(
                Locale.ROOT, "  %-30s %6d %6.2f %%%n", fate, count, 100.0 * count / incidents.size()));
    }

    void ends() {
        print("Ends of claims and parcels: status, outcome of the repair, remedy", ENDS, row -> row.get(0));
        print("Ends of all processes", PROCESS_ENDS, row -> row.get(0) + " " + row.get(1));
    }

    private void print(String title, String sql, Function<List<String>, String> name) {
        Map<String, Long> counts = database
                .sql(sql)
                .query((row, number) -> {
                    var columns = row.getMetaData().getColumnCount();
                    return name.apply(
                            columns == 1 ? List.of(row.getString(1)) : List.of(row.getString(1), row.getString(2)));
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        System.out.printf("%n%s%n", title);
        counts.forEach((what, count) -> System.out.printf("  %-60s %6d%n", what, count));
    }

    /** @return whether all laws hold */
    static boolean laws(JsonNode answer) {
        System.out.printf("%nLaws%n");
        answer.get("laws").forEach(law -> {
            System.out.printf(
                    "  %-6s %s%n",
                    law.get("holds").asBoolean() ? "holds" : "BROKEN",
                    law.get("law").asText());
            law.get("violations").forEach(line -> System.out.println("         " + line.asText()));
        });
        return answer.get("holds").asBoolean();
    }
}
