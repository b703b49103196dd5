package io.aftercare.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A long file is taken, worked on after the answer, and needs no more memory than a short one. {@code -Dimport.rows}
 * says how long; with a million rows give the process {@code -Xmx256m} and read the figures that it prints.
 */
@IntegrationTest
class ManyRowsIT {

    private static final int ROWS = Integer.getInteger("import.rows", 25_000);
    private static final int OWNERS = 1000;

    @LocalServerPort
    int port;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BackgroundImports background;

    @TempDir
    Path folder;

    @AfterEach
    void takeTheUnitsAway() {
        for (var deleted = 1; deleted > 0; ) {
            deleted = jdbc.sql("delete from unit where serial like 'MANY-%' limit 20000")
                    .update();
        }
        jdbc.sql("delete from customer where email like '%@many.example'").update();
    }

    @Test
    void loadsManyUnitsAfterTheAnswer() throws IOException {
        var loader = new Loader(port, jobs, jdbc);
        var file = file();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        var begun = System.nanoTime();

        var taken = loader.post("units", BodyPublishers.ofFile(file));
        var answered = System.nanoTime();
        assertThat(taken.statusCode()).isEqualTo(202);
        var atOnce =
                Loader.tree(loader.get(taken.headers().firstValue("Location").orElseThrow()));
        assertThat(atOnce.path("state").asText()).isEqualTo("STAGING");
        assertThat(atOnce.path("percent").asInt()).isLessThan(100);
        var report = loader.report(taken);

        print(file, Duration.ofNanos(answered - begun), Duration.ofNanos(System.nanoTime() - begun));
        assertThat(report.path("state").asText()).isEqualTo("DONE");
        assertThat(report.path("accepted").asInt()).isEqualTo(ROWS);
        assertThat(jdbc.sql("select count(*) from unit where serial like 'MANY-%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(ROWS);
        background.run(report.path("id").asText());
        assertThat(jdbc.sql("select count(*) from import_row")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Path file() throws IOException {
        var file = folder.resolve("units.csv");
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write("serial,product,soldOn,ownerEmail,ownerName\n");
            for (var i = 0; i < ROWS; i++) {
                writer.write("MANY-%08d,CM-500,2026-03-01,o%d@many.example,Owner %2$d\n".formatted(i, i % OWNERS));
            }
        }
        return file;
    }

    private static void print(Path file, Duration answered, Duration all) throws IOException {
        var peak = heapPools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                "import of %,d units, %,d KB: answered after %.1f s, done after %.1f s, %,.0f rows/s; "
                        + "heap at most %,d of %,d MB%n",
                ROWS,
                Files.size(file) / 1024,
                answered.toMillis() / 1000.0,
                all.toMillis() / 1000.0,
                ROWS * 1000.0 / all.toMillis(),
                peak / 1024 / 1024,
                Runtime.getRuntime().maxMemory() / 1024 / 1024);
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
