package io.aftercare.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a repeated request one request: the same actor and key get the first result again.
 *
 * <p>Table {@code submission}: actor, key, body hash, result id, created at. Kept for 30 days, then forgotten
 * piece by piece.
 */
@Component
public class Submissions {

    /** The problem of a key that came with another body before. */
    public static final String KEY_REUSED = "key-reused";

    private static final int ATTEMPTS = 6;
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Submissions(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Runs the action once for this actor and key, in a transaction of its own, repeated a few times when the
     * database reports a deadlock or a lost optimistic lock. Must not be called inside a transaction.
     *
     * @param actor    who asks, {@code public} for anyone
     * @param key      the request's idempotency key; when null or blank the action simply runs
     * @param bodyHash a digest over the request's fields, see {@link #digest}
     * @param action   does the work and returns the id of its result, at most 200 characters
     * @return the id of the first result
     * @throws InvalidInputException with code {@link #KEY_REUSED} if the key came with another body before
     */
    public String once(String actor, String key, String bodyHash, Supplier<String> action) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a submission needs a transaction of its own, so that it can be repeated");
        }
        if (key == null || key.isBlank()) {
            return repeated(() -> transaction.execute(status -> action.get()));
        }
        var submission = new Submission(actor, digest(key.strip()), bodyHash);
        return repeated(() -> firstResult(submission, action));
    }

    /** Whether the actor has used this key before: what comes with it is a repetition, and gets the first answer. */
    public boolean knows(String actor, String key) {
        return key != null
                && !key.isBlank()
                && jdbc.sql("select id from submission where actor = ? and key_hash = ?")
                        .params(actor, digest(key.strip()))
                        .query(Long.class)
                        .optional()
                        .isPresent();
    }

    /** Whether there are submissions that are not remembered any longer. */
    public boolean anyOld() {
        return jdbc.sql("select id from submission where created_at < ? limit 1")
                .param(UtcColumns.column(clock.now().minus(REMEMBERED)))
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Forgets so many of them at most; part of the caller's transaction, if there is one. */
    public void forgetOld(int most) {
        jdbc.sql("delete from submission where created_at < ? limit " + most)
                .param(UtcColumns.column(clock.now().minus(REMEMBERED)))
                .update();
    }

    /** A digest over the fields' values, for {@code bodyHash}. Records print all their components, so pass one. */
    public static String digest(Object body) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(String.valueOf(body).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String firstResult(Submission submission, Supplier<String> action) {
        var known = find(submission);
        if (known != null) {
            return known.resultFor(submission);
        }
        return transaction.execute(status -> runFirst(submission, action));
    }

    /** The row goes in before the work, so that the unique key makes a second one wait for the first. */
    private String runFirst(Submission submission, Supplier<String> action) {
        try {
            jdbc.sql("insert into submission (actor, key_hash, body_hash, created_at) values (?, ?, ?, ?)")
                    .params(submission.actor(), submission.keyHash(), submission.bodyHash())
                    .param(UtcColumns.column(clock.now()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new KeyTaken(e);
        }
        var result = action.get();
        jdbc.sql("update submission set result = ? where actor = ? and key_hash = ?")
                .params(result, submission.actor(), submission.keyHash())
                .update();
        return result;
    }

    private Known find(Submission submission) {
        return jdbc.sql("select body_hash, result from submission where actor = ? and key_hash = ?")
                .params(submission.actor(), submission.keyHash())
                .query((row, n) -> new Known(row.getString(1), row.getString(2)))
                .optional()
                .orElse(null);
    }

    private static String repeated(Supplier<String> work) {
        for (var attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !TransientFailure.isOne(e)) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    /** Up to 20, 40, 80 ms and so on: those who collided come back at different times. */
    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(5, 10L << attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to try again", e);
        }
    }

    private record Submission(String actor, String keyHash, String bodyHash) {}

    private record Known(String bodyHash, String result) {

        String resultFor(Submission repeated) {
            if (!bodyHash.equals(repeated.bodyHash())) {
                throw new InvalidInputException("", KEY_REUSED);
            }
            return result;
        }
    }

    /** The one that came first has ended by now: it committed, or rolled back and its key is free again. */
    private static final class KeyTaken extends ConcurrencyFailureException {
        KeyTaken(Throwable cause) {
            super("the same key was submitted at the same moment", cause);
        }
    }
}
