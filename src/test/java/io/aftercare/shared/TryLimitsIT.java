package io.aftercare.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.support.IntegrationTest;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class TryLimitsIT {

    private static final String KIND = "test";
    private static final int LIMIT = 5;

    @Autowired
    TryLimits limits;

    @Autowired
    JdbcClient jdbc;

    private final String key = UUID.randomUUID().toString();

    @Test
    void letsNoMoreThroughThanAllowedHoweverManyComeAtOnce() throws Exception {
        var crowd = Executors.newFixedThreadPool(16);
        try {
            Callable<Boolean> one = () -> limits.take(KIND, key, LIMIT);
            var answers = crowd.invokeAll(Stream.generate(() -> one).limit(200).toList());

            var allowed = 0;
            for (var answer : answers) {
                allowed += answer.get() ? 1 : 0;
            }
            assertThat(allowed).isEqualTo(LIMIT);
            assertThat(limits.usedUp(KIND, key, LIMIT)).isTrue();
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void beginsAnewWhenTheWindowIsOver() {
        while (limits.take(KIND, key, LIMIT)) {}

        letTheWindowPass();

        assertThat(limits.usedUp(KIND, key, LIMIT)).isFalse();
        assertThat(limits.take(KIND, key, LIMIT)).isTrue();
    }

    @Test
    void trustsAKeyThatSucceededUntilItFails() {
        while (limits.take(KIND, key, LIMIT)) {}

        limits.trust(KIND, key);
        assertThat(limits.trusted(KIND, key)).isTrue();
        assertThat(limits.take(KIND, key, LIMIT)).isTrue();

        limits.distrust(KIND, key);
        assertThat(limits.trusted(KIND, key)).isFalse();
        assertThat(Stream.generate(() -> limits.take(KIND, key, LIMIT))
                        .limit(20)
                        .filter(Boolean::booleanValue))
                .as("the failure itself was one")
                .hasSize(LIMIT - 1);
    }

    @Test
    void tellsKeysAndKindsApart() {
        while (limits.take(KIND, key, LIMIT)) {}

        assertThat(limits.take(KIND, key + "x", LIMIT)).isTrue();
        assertThat(limits.take("other", key, LIMIT)).isTrue();
    }

    private void letTheWindowPass() {
        jdbc.sql("update try_count set window_start = ? where kind = ? and key_hash = ?")
                .params(
                        UtcColumns.column(java.time.Instant.now().minus(TryLimits.WINDOW.plusSeconds(1))),
                        KIND,
                        Submissions.digest(key))
                .update();
    }
}
