package io.aftercare.bench;

import io.aftercare.AftercareApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How much the engine's history of one finished claim weighs at each level: the demo company lives its past under each,
 * and what is left in the history tables is counted. Bytes are those of the values as text, without indexes.
 *
 * <pre>mvn -Pbench test-compile exec:exec -Dbench.main=io.aftercare.bench.HistoryLevels</pre>
 */
public final class HistoryLevels {

    private static final List<String> LEVELS = List.of("none", "activity", "audit", "full");

    private HistoryLevels() {}

    /** @param args the levels to weigh; all if none is given */
    public static void main(String... args) {
        var levels = args.length == 0 ? LEVELS : List.of(args);
        levels.forEach(level -> measure(level).forEach(System.out::println));
        System.exit(0);
    }

    private static List<String> measure(String level) {
        var begun = System.nanoTime();
        try (var application = new SpringApplicationBuilder(AftercareApplication.class)
                .profiles("demo")
                .initializers(WithoutTests::in)
                .run(
                        "--spring.datasource.url=jdbc:h2:mem:history-" + level + ";MODE=MySQL;DB_CLOSE_DELAY=-1",
                        "--camunda.bpm.history-level=" + level,
                        "--camunda.bpm.job-execution.enabled=false",
                        "--aftercare.link-key=only-for-measuring-0123456789-0123456789",
                        "--server.port=0")) {
            var seconds = (System.nanoTime() - begun) / 1_000_000_000;
            return weigh(level, application.getBean(JdbcClient.class), seconds);
        }
    }

    private static List<String> weigh(String level, JdbcClient jdbc, long seconds) {
        var claims =
                jdbc.sql("select count(*) from case_file").query(Long.class).single();
        var perTable = new TreeMap<String, Weight>();
        tables(jdbc).forEach(table -> perTable.put(table, weigh(table, jdbc)));
        var all = perTable.values().stream().reduce(new Weight(0, 0), Weight::plus);
        var lines = new ArrayList<String>();
        lines.add("%s: %d claims, %.1f rows and %.1f KB a claim, start with demo %d s"
                .formatted(level, claims, all.rows() / (double) claims, all.bytes() / 1024.0 / claims, seconds));
        perTable.forEach((table, weight) -> {
            if (weight.rows() > 0) {
                lines.add("    %-24s %6.1f rows %8.0f bytes a claim"
                        .formatted(table, weight.rows() / (double) claims, weight.bytes() / (double) claims));
            }
        });
        return lines;
    }

    private static List<String> tables(JdbcClient jdbc) {
        return jdbc.sql("select table_name from information_schema.tables where table_name like 'ACT_HI_%'")
                .query(String.class)
                .list();
    }

    private static Weight weigh(String table, JdbcClient jdbc) {
        var rows = new long[2];
        jdbc.sql("select * from " + table).query(row -> {
            rows[0]++;
            for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                var value = row.getString(column);
                rows[1] += value == null ? 0 : value.length();
            }
        });
        return new Weight(rows[0], rows[1]);
    }

    private record Weight(long rows, long bytes) {

        Weight plus(Weight other) {
            return new Weight(rows + other.rows, bytes + other.bytes);
        }
    }
}
