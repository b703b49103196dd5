package planted.domain;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A name that says nothing, an injected field, a stream that nobody closes, and a clock of its own. */
class ThingManager {

    @Autowired
    private Things things;

    Timestamp now() {
        return Timestamp.from(Instant.now());
    }

    long count() {
        return things.count();
    }

    long countRows(JdbcClient jdbc) {
        return jdbc.sql("select id from thing").query(Long.class).stream().count();
    }
}
