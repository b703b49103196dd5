package io.aftercare.casefile;

import static io.aftercare.casefile.CaseStage.AWAITING_ANSWER;
import static io.aftercare.casefile.CaseStage.AWAITING_UNIT;
import static io.aftercare.casefile.CaseStage.CANCELLED;
import static io.aftercare.casefile.CaseStage.CLOSED;
import static io.aftercare.casefile.CaseStage.DECLINED;
import static io.aftercare.casefile.CaseStage.IN_DIAGNOSIS;
import static io.aftercare.casefile.CaseStage.IN_REPAIR;
import static io.aftercare.casefile.CaseStage.IN_REVIEW;
import static io.aftercare.casefile.CaseStage.IN_TEST;
import static io.aftercare.casefile.CaseStage.NOT_SENT_IN;
import static io.aftercare.casefile.CaseStage.READY;
import static io.aftercare.casefile.CaseStage.RECEIVED;
import static io.aftercare.casefile.CaseStage.REFUSAL_FINAL;
import static io.aftercare.casefile.CaseStage.REFUSED;
import static io.aftercare.casefile.CaseStage.UNANSWERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.aftercare.shared.ConflictException;
import io.aftercare.workflow.Priority;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseRecordTests {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final CaseRecord file =
            new CaseRecord("WC-2026-000123", new NewCase(CaseKind.CLAIM, "BER", 1, "SN-12345", null, "customer"), NOW);

    @Test
    void startsReceivedWithNormalPriorityAndTheUnitAtTheCustomers() {
        assertThat(file.stage()).isEqualTo(RECEIVED);
        assertThat(file.priority()).isEqualTo(Priority.NORMAL);
        assertThat(file.place()).isEqualTo(new UnitPlace(UnitPlace.Kind.WITH_CUSTOMER, ""));
    }

    @Test
    void goesTheWholeWayToItsClosing() {
        walk(IN_REVIEW, AWAITING_UNIT, IN_DIAGNOSIS, IN_REPAIR, IN_TEST, READY, CLOSED);

        assertThat(file.closedAt()).isEqualTo(NOW);
    }

    @Test
    void goesBackToTheBenchAfterAFailedTest() {
        walk(IN_DIAGNOSIS, IN_REPAIR, IN_TEST, IN_REPAIR, IN_TEST, READY);

        assertThat(file.stage()).isEqualTo(READY);
    }

    @Test
    void changesNothingWhenAStageIsRepeated() {
        walk(IN_REVIEW);

        assertThat(file.advance(IN_REVIEW, "clerk", NOW)).isFalse();
    }

    @Test
    void isNotCancelledOnceTheUnitHasCome() {
        walk(IN_DIAGNOSIS);

        refuses(CANCELLED);
    }

    @Test
    void isNotRefusedOnceItIsBeingRepaired() {
        walk(IN_REPAIR);

        refuses(REFUSED);
    }

    @Test
    void isNotClosedBeforeTheUnitHasCome() {
        walk(AWAITING_UNIT);

        refuses(CLOSED);
    }

    @Test
    void goesBackToTheReviewByAnAppealAndIsRefusedForGoodAfterIt() {
        walk(IN_REVIEW, REFUSED);
        List.of(AWAITING_UNIT, READY, CLOSED, CANCELLED, DECLINED).forEach(this::refuses);
        assertThat(file.closedAt()).isNull();

        walk(IN_REVIEW, REFUSED, REFUSAL_FINAL);

        assertThat(file.closedAt()).isEqualTo(NOW);
    }

    @Test
    void waitsForAnAnswerInTheReviewAndOnTheBench() {
        walk(IN_REVIEW, AWAITING_ANSWER, IN_REVIEW, AWAITING_ANSWER, AWAITING_UNIT, IN_DIAGNOSIS);
        walk(AWAITING_ANSWER, IN_DIAGNOSIS);

        assertThat(file.stage()).isEqualTo(IN_DIAGNOSIS);
    }

    @Test
    void doesNotWaitForAnAnswerWhileTheUnitIsOnItsWay() {
        walk(IN_REVIEW, AWAITING_UNIT);

        refuses(AWAITING_ANSWER);
    }

    @Test
    void isNeverSentInOnlyWhileItsUnitIsAwaited() {
        walk(IN_REVIEW);
        refuses(NOT_SENT_IN);

        walk(IN_REPAIR);
        refuses(NOT_SENT_IN);
    }

    @Test
    void isNotUnansweredWhereNothingWasAsked() {
        walk(AWAITING_UNIT);
        refuses(UNANSWERED);

        walk(IN_REPAIR);
        refuses(UNANSWERED);
    }

    @Test
    void isNotRefusedForGoodUnlessItIsRefused() {
        walk(IN_REVIEW);

        refuses(REFUSAL_FINAL);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStage.class,
            names = {"UNANSWERED", "DECLINED", "WITHDRAWN"})
    void endsFromTheReview(CaseStage end) {
        walk(IN_REVIEW, end);

        assertThat(file.closedAt()).isEqualTo(NOW);
    }

    @Test
    void doesNotGoBackBeforeTheBench() {
        walk(IN_REPAIR);

        List.of(RECEIVED, IN_REVIEW, AWAITING_UNIT).forEach(this::refuses);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseStage.class,
            names = {"CANCELLED"},
            mode = EnumSource.Mode.EXCLUDE)
    void staysAsItEnded(CaseStage other) {
        walk(CANCELLED);

        refuses(other);
    }

    @Test
    void refusesEveryOtherChangeOnceItHasEnded() {
        walk(CANCELLED);

        refusesAsEnded(() -> file.prioritise(Priority.HIGH));
        refusesAsEnded(() -> file.moveTo("MUC"));
        refusesAsEnded(() -> file.identifyUnit("SN-99999", "CM-500"));
        refusesAsEnded(() -> file.placeUnit(new UnitPlace(UnitPlace.Kind.IN_HOUSE, "A-1")));
    }

    @Test
    void saysWhetherAChangeChangedAnything() {
        assertThat(file.prioritise(Priority.HIGH)).isTrue();
        assertThat(file.prioritise(Priority.HIGH)).isFalse();
        assertThat(file.moveTo("MUC")).isTrue();
        assertThat(file.moveTo("MUC")).isFalse();
    }

    @Test
    void numbersItsTimelineWithoutAGap() {
        var seqs = List.of("a", "b", "c").stream()
                .map(kind -> file.record(Entry.forStaff(kind, "clerk"), NOW).seq())
                .toList();

        assertThat(seqs).containsExactly(1, 2, 3);
    }

    private void walk(CaseStage... stages) {
        for (var stage : stages) {
            assertThat(file.advance(stage, "clerk", NOW)).isTrue();
        }
    }

    private void refuses(CaseStage stage) {
        var before = file.stage();
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> file.advance(stage, "clerk", NOW))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("case-stage"));
        assertThat(file.stage()).isEqualTo(before);
    }

    private static void refusesAsEnded(Runnable change) {
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(change::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("case-ended"));
    }
}
