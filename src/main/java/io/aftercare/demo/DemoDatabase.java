package io.aftercare.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The embedded database while the company is made. */
@Component
@Profile("demo")
class DemoDatabase {

    private final JdbcClient jdbc;

    DemoDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does not write every commit to the disk at once during the work: nobody has been told of anything yet. */
    void withoutHaste(Runnable work) {
        jdbc.sql("set write_delay 500").update();
        try {
            work.run();
        } finally {
            jdbc.sql("set write_delay 0").update();
            jdbc.sql("checkpoint sync").update();
        }
    }
}
