package io.aftercare.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.aftercare.support.IntegrationTest;
import io.aftercare.workflow.Invariants;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class TrailIT {

    private final TrailSubject subject =
            new TrailSubject("TEST", UUID.randomUUID().toString());

    @Autowired
    Trail trail;

    @Autowired
    Submissions submissions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Invariants invariants;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsEachChangeWithItsActorAndReasonInOrder() {
        write(
                "anna",
                " moved house ",
                new Changes().field("a.street", "Here", "There").field("a.city", null, "X"));
        write("max", "", new Changes().field("a.open", true, false).field("a.same", "same ", " same"));

        assertThat(trail.newest(subject, 10))
                .extracting(TrailEntry::seq, TrailEntry::actor, TrailEntry::reason, TrailEntry::change)
                .containsExactly(
                        tuple(3, "max", null, new Change("a.open", "", "#change.yes", "#change.no")),
                        tuple(2, "anna", "moved house", new Change("a.city", "", null, "X")),
                        tuple(1, "anna", "moved house", new Change("a.street", "", "Here", "There")));
        assertThat(trail.newest(subject, 1)).hasSize(1);
    }

    @Test
    void writesNothingWhereNothingChanged() {
        write("anna", "why not", new Changes());

        assertThat(trail.newest(subject, 10)).isEmpty();
        assertThat(trail.broken()).isEmpty();
    }

    @Test
    void belongsToTheTransactionOfTheChange() {
        assertThatThrownBy(() -> trail.write(subject, "anna", null, new Changes().done("a.b")))
                .isInstanceOf(IllegalTransactionStateException.class);

        transaction.executeWithoutResult(status -> {
            trail.write(subject, "anna", null, new Changes().done("a.b"));
            status.setRollbackOnly();
        });
        assertThat(trail.newest(subject, 10)).isEmpty();
    }

    @Test
    void countsWithoutAGapWhoeverWritesAtTheSameMoment() throws Exception {
        var writers = Executors.newFixedThreadPool(6);
        Callable<String> writer = () -> submissions.once("t", null, "", () -> {
            trail.write(subject, "anna", null, new Changes().done("a.b").done("a.c"));
            return "";
        });
        for (var done :
                writers.invokeAll(IntStream.range(0, 24).mapToObj(n -> writer).toList())) {
            done.get();
        }
        writers.shutdown();

        assertThat(trail.newest(subject, 100))
                .hasSize(48)
                .first()
                .extracting(TrailEntry::seq)
                .isEqualTo(48);
        assertThat(trail.broken()).isEmpty();
    }

    @Test
    void missesAnEntryThatIsLost() {
        write("anna", null, new Changes().done("a.b").done("a.c"));

        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from change_event where subject_key = ? and seq = 1")
                    .param(subject.key())
                    .update();
            assertThat(trail.broken()).containsExactly("TEST " + subject.key());
            assertThat(invariants.check())
                    .filteredOn(finding -> finding.law().contains("trail of each piece of master data"))
                    .singleElement()
                    .matches(finding -> !finding.holds());
            status.setRollbackOnly();
        });
        assertThat(trail.broken()).isEmpty();
    }

    private void write(String actor, String reason, Changes changes) {
        transaction.executeWithoutResult(status -> trail.write(subject, actor, reason, changes));
    }
}
