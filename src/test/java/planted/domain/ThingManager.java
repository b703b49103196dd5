package planted.domain;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;

/** A name that says nothing, an injected field, and a clock of its own. */
class ThingManager {

    @Autowired
    private Things things;

    Timestamp now() {
        return Timestamp.from(Instant.now());
    }

    long count() {
        return things.count();
    }
}
