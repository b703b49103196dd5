package io.aftercare.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.casefile.CaseActions;
import io.aftercare.casefile.CaseTracking;
import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.messaging.Message;
import io.aftercare.messaging.Outbox;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestClock;
import io.aftercare.support.TestCompany;
import io.aftercare.workflow.HoldReason;
import io.aftercare.workflow.Tasks;
import io.aftercare.workflow.WorkItem;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Berlin is open Monday to Friday from nine to six; to register a unit takes eight opening hours. */
@IntegrationTest
class MovedPromiseClockIT {

    @Autowired
    private OpenClaims claims;

    @Autowired
    private Tasks tasks;

    @Autowired
    private CaseTracking tracking;

    @Autowired
    private CaseActions actions;

    @Autowired
    private Outbox outbox;

    @Autowired
    private StaffDirectory directory;

    @LocalServerPort
    int port;

    private final TestClock clock = new TestClock();
    private WorkItem task;
    private Staff frontDesk;

    @BeforeEach
    void aMondayMorning() {
        clock.moveTo(berlin("2027-03-01T09:00"));
        task = claims.unknownUnit(port);
        frontDesk = directory.find(OpenClaims.frontDesk()).orElseThrow();
        assertThat(by()).isEqualTo("2027-03-01T17:00");
    }

    @AfterEach
    void backToThePresent() {
        clock.close();
    }

    @Test
    void tellsTheCustomerOfALaterDayOnce() {
        tasks.hold(task.taskId(), HoldReason.CUSTOMER, "", frontDesk);
        assertThat(by()).isNull();
        clock.moveTo(berlin("2027-03-03T09:00"));
        tasks.resume(task.taskId(), frontDesk);

        assertThat(by()).isEqualTo("2027-03-03T17:00");
        assertThat(told())
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains("March 3, 2027", task.caseNumber()));
        assertThat(tracking.track(task.caseNumber(), Locale.ENGLISH).timeline())
                .extracting(entry -> entry.text())
                .contains("The date moved from March 1, 2027 to March 3, 2027: we were waiting to hear from you");
        assertThat(tracking.track(task.caseNumber(), Locale.forLanguageTag("ru"))
                        .timeline())
                .extracting(entry -> entry.text())
                .anyMatch(text -> text.contains("3 марта 2027"));
    }

    @Test
    void tellsOfEveryMove() {
        for (var day = 2; day < 5; day++) {
            tasks.hold(task.taskId(), HoldReason.SUPPLIER, "", frontDesk);
            clock.moveTo(berlin("2027-03-%02dT09:00".formatted(day)));
            tasks.resume(task.taskId(), frontDesk);
        }

        assertThat(told()).hasSize(3);
    }

    @Test
    void keepsQuietAboutAnotherHourOfTheSameDay() {
        tasks.hold(task.taskId(), HoldReason.CUSTOMER, "", frontDesk);
        clock.moveTo(berlin("2027-03-01T09:45"));
        tasks.resume(task.taskId(), frontDesk);

        assertThat(by()).isEqualTo("2027-03-01T17:45");
        assertThat(told()).isEmpty();
    }

    @Test
    void followsThePriorityAndTellsOnlyOfTheLaterDay() {
        var lead =
                directory.find(TestCompany.user(TestCompany.BERLIN, Role.LEAD)).orElseThrow();

        actions.prioritise(task.caseNumber(), "URGENT", null, lead);
        assertThat(by()).isEqualTo("2027-03-01T11:00");
        assertThat(told()).isEmpty();
        clock.moveTo(berlin("2027-03-01T17:30"));
        actions.prioritise(task.caseNumber(), "NORMAL", null, lead);

        // eight hours are over; the next higher priority would take eight from now on
        assertThat(by()).isEqualTo("2027-03-02T16:30");
        assertThat(told()).hasSize(1);
    }

    private String by() {
        var by = tracking.track(task.caseNumber(), Locale.ENGLISH).by();
        return by == null ? null : by.toLocalDateTime().toString();
    }

    private List<Message> told() {
        return outbox.ofCase(task.caseNumber()).stream()
                .filter(message -> message.kind().equals("promise-moved"))
                .toList();
    }

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Berlin")).toInstant();
    }
}
