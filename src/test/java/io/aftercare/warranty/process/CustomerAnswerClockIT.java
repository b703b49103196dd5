package io.aftercare.warranty.process;

import static io.aftercare.warranty.ClaimFixture.claimFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftercare.casefile.CaseStage;
import io.aftercare.identity.Role;
import io.aftercare.shared.ConflictException;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestClock;
import io.aftercare.support.TestCompany;
import io.aftercare.warranty.ClaimStatus;
import io.aftercare.warranty.QuestionState;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The terms of questions and appeals, by the clock that engine and domain share. */
@IntegrationTest
class CustomerAnswerClockIT {

    private final TestClock clock = new TestClock();

    @Autowired
    private ClaimDriver driver;

    @Autowired
    private TestCompany company;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void putTheClockBack() {
        clock.close();
    }

    @Test
    void remindsAfterThreeDaysSleepsAfterFourteenAndEndsThirtyLater() {
        var number = decided(DecideClaimForm.Choice.ASK, "Do you still have the receipt?");

        pass(number, Duration.ofDays(3).minusMinutes(1));
        assertThat(messages(number)).containsExactly("acknowledged", "question");
        pass(number, Duration.ofMinutes(2));
        assertThat(messages(number)).containsExactly("acknowledged", "question", "question-reminder");

        pass(number, Duration.ofDays(11).minusMinutes(2));
        assertThat(state(number)).isEqualTo(QuestionState.OPEN);
        pass(number, Duration.ofMinutes(2));
        assertThat(state(number)).isEqualTo(QuestionState.ASLEEP);

        pass(number, Duration.ofDays(30).minusMinutes(1));
        assertThat(state(number)).isEqualTo(QuestionState.ASLEEP);
        assertThat(driver.file(number).stage()).isEqualTo(CaseStage.AWAITING_ANSWER);
        pass(number, Duration.ofMinutes(2));
        assertThat(state(number)).isEqualTo(QuestionState.UNANSWERED);
        assertThat(driver.claim(number).status()).isEqualTo(ClaimStatus.UNANSWERED);
        assertThat(driver.file(number).stage()).isEqualTo(CaseStage.UNANSWERED);
        assertThat(messages(number))
                .containsExactly(
                        "acknowledged", "question", "question-reminder", "question-asleep", "ended-unanswered");
    }

    @Test
    void isWokenByAnAnswerOnTheLastDay() {
        var number = decided(DecideClaimForm.Choice.ASK, "Do you still have the receipt?");
        pass(number, Duration.ofDays(14).plusMinutes(1));
        pass(number, Duration.ofDays(30).minusMinutes(2));

        driver.answer(number, "Found it.");

        assertThat(state(number)).isEqualTo(QuestionState.ANSWERED);
        assertThat(driver.task(number).taskKey()).isEqualTo(ClaimAdjudication.Elements.USER_DECIDE_CLAIM);
    }

    @Test
    void takesAnAppealWithinThirtyDaysAndNoneAfter() {
        var early = decided(DecideClaimForm.Choice.REFUSE, "It fell down.");
        var late = decided(DecideClaimForm.Choice.REFUSE, "It fell down.");
        pass(early, Duration.ofDays(30).minusMinutes(2));

        driver.appeal(early, "It did not.");

        assertThat(driver.claim(early).status()).isEqualTo(ClaimStatus.IN_CHECK);
        clock.forward(Duration.ofMinutes(5));
        assertThatThrownBy(() -> driver.appeal(late, "It did not."))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refused -> assertThat(refused.code()).isEqualTo("claim-appeal-late"));
        jobs.runFor(late);
        assertThat(driver.file(late).stage()).isEqualTo(CaseStage.REFUSAL_FINAL);
        assertThat(driver.claim(late).endedAt()).isNotNull();
    }

    private String decided(DecideClaimForm.Choice choice, String reason) {
        var bought = TestCompany.today().minusMonths(27).minusDays(3);
        var unit = company.freshUnit(TestCompany.COFFEE_MACHINE, bought);
        var number = driver.submit(claimFor(unit.serial()).boughtOn(bought));
        driver.complete(number, Role.ADJUDICATOR, new DecideClaimForm(choice, null, reason));
        return number;
    }

    private void pass(String number, Duration time) {
        clock.forward(time);
        jobs.runFor(number);
    }

    private QuestionState state(String number) {
        return driver.questions(number).get(0).state();
    }

    private List<String> messages(String number) {
        return jdbc.sql("select kind from outgoing_message where case_number = ? order by id")
                .param(number)
                .query(String.class)
                .list();
    }
}
