package io.aftercare.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftercare.support.IntegrationTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class SubmissionsIT {

    private static final String BODY = Submissions.digest("body");

    @Autowired
    Submissions submissions;

    @Autowired
    Numbers numbers;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final String key = UUID.randomUUID().toString();
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void runsOnceAndGivesTheFirstResultAgain() {
        assertThat(submit(key, BODY)).isEqualTo("result 1");
        assertThat(submit(key, BODY)).isEqualTo("result 1");
        assertThat(runs).hasValue(1);
    }

    @Test
    void tellsActorsAndKeysApartToTheLetter() {
        submit(key + "a", BODY);
        submit(key + "A", BODY);
        submissions.once("other", key + "a", BODY, this::run);

        assertThat(runs).hasValue(3);
    }

    @Test
    void forgetsWhatIsOlderThanThirtyDaysAndNothingElse() {
        submit(key + "old", BODY);
        submit(key + "young", BODY);
        age(key + "old", 31);
        age(key + "young", 29);

        assertThat(submissions.anyOld()).isTrue();
        submissions.forgetOld(1000);

        assertThat(submissions.anyOld()).isFalse();
        submit(key + "old", BODY);
        submit(key + "young", BODY);
        assertThat(runs).hasValue(3);
    }

    private void age(String typed, int days) {
        jdbc.sql("update submission set created_at = ? where key_hash = ?")
                .param(UtcColumns.column(clock.now().minus(Duration.ofDays(days))))
                .param(Submissions.digest(typed))
                .update();
    }

    @Test
    void refusesAKeyThatComesWithAnotherBody() {
        submit(key, BODY);

        assertThatThrownBy(() -> submit(key, Submissions.digest("other")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems()).containsExactly(FieldProblem.of("", "key-reused")));
    }

    @Test
    void runsAgainAfterAFailure() {
        assertThatThrownBy(() -> submissions.once("test", key, BODY, () -> {
                    throw new ConflictException("too-late");
                }))
                .isInstanceOf(ConflictException.class);

        assertThat(submit(key, BODY)).isEqualTo("result 1");
    }

    @Test
    void triesAgainAfterADeadlockAndKeepsNothingOfTheFirstTry() {
        var result = submissions.once("test", key, BODY, () -> {
            jdbc.sql("insert into number_series (prefix, last_number) values (?, 0)")
                    .param(key.substring(0, 8))
                    .update();
            if (runs.incrementAndGet() < 3) {
                throw new CannotAcquireLockException("deadlock");
            }
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(runs).hasValue(3);
    }

    @Test
    void doesNotTakeADuplicateInTheWorkForARepeatedKey() {
        assertThatThrownBy(() -> submissions.once("test", key, BODY, () -> {
                    runs.incrementAndGet();
                    throw new DuplicateKeyException("another table");
                }))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(runs).hasValue(1);
    }

    @Test
    void refusesToRunInsideATransaction() {
        assertThatThrownBy(() -> transaction.execute(status -> submit(key, BODY)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void runsOnceForFiftyAtTheSameMoment() throws Exception {
        var results = inParallel(50, () -> submit(key, BODY));

        assertThat(results).hasSize(50).containsOnly("result 1");
        assertThat(runs).hasValue(1);
    }

    @Test
    void countsWithoutGapsOrDoublesInANewSeries() throws Exception {
        var prefix = "T" + key.substring(0, 6);

        var results = inParallel(40, () -> transaction.execute(status -> numbers.next(prefix)));

        assertThat(results).doesNotHaveDuplicates();
        assertThat(transaction.<String>execute(status -> numbers.next(prefix))).matches(prefix + "-\\d{4}-000041");
    }

    @Test
    void givesANumberBackThatWasNotUsed() {
        var prefix = "T" + key.substring(0, 6);
        transaction.execute(status -> numbers.next(prefix));

        transaction.executeWithoutResult(status -> {
            numbers.next(prefix);
            status.setRollbackOnly();
        });

        assertThat(transaction.<String>execute(status -> numbers.next(prefix))).endsWith("-000002");
    }

    private String submit(String withKey, String body) {
        return submissions.once("test", withKey, body, this::run);
    }

    private String run() {
        return "result " + runs.incrementAndGet();
    }

    private static List<String> inParallel(int times, Callable<String> work) throws Exception {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(times);
        try {
            var pending = new ArrayList<Future<String>>();
            for (var i = 0; i < times; i++) {
                pending.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            var results = new ArrayList<String>();
            for (var result : pending) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
