package io.aftercare.demo;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The embedded database while the company is made. */
@Component
@Profile("demo")
class DemoDatabase {

    private final JdbcClient jdbc;
    private final Optional<UnfinishedDemo> unfinished;

    DemoDatabase(JdbcClient jdbc, @Value("${spring.datasource.url}") String url) {
        this.jdbc = jdbc;
        this.unfinished = UnfinishedDemo.of(url);
    }

    /**
     * Does not write every commit to the disk at once during the work: nobody has been told of anything yet. Work that
     * is ended half way is thrown away at the next start.
     */
    void withoutHaste(Runnable work) {
        unfinished.ifPresent(UnfinishedDemo::begin);
        jdbc.sql("set write_delay 500").update();
        try {
            work.run();
        } finally {
            jdbc.sql("set write_delay 0").update();
            jdbc.sql("checkpoint sync").update();
        }
        unfinished.ifPresent(UnfinishedDemo::finish);
    }
}
