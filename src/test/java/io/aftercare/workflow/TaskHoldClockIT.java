package io.aftercare.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A task of normal priority may take sixteen opening hours: two days from nine to five. */
@IntegrationTest
class TaskHoldClockIT {

    @Autowired
    private Workfloor floor;

    @Autowired
    private Tasks tasks;

    @Autowired
    private WorkList workList;

    @Autowired
    private Invariants invariants;

    private final TestClock clock = new TestClock();
    private String centre;
    private Staff tim;

    @BeforeEach
    void aMondayMorning() {
        clock.moveTo(berlin("2027-03-01T09:00"));
        centre = floor.centre(floor.region());
        floor.officeHours(centre);
        tim = floor.staff(centre, Role.TECHNICIAN);
    }

    @AfterEach
    void leavesNothingBehind() {
        assertThat(invariants.check())
                .filteredOn(finding ->
                        finding.law().contains("task") || finding.law().contains("clock"))
                .allMatch(Invariants.Finding::holds);
        floor.clear();
        clock.close();
    }

    @Test
    void runsOnWithTheOpeningHoursThatWereLeft() {
        var task = floor.parcel(centre);
        assertThat(due(task)).isEqualTo(berlin("2027-03-02T17:00"));

        clock.moveTo(berlin("2027-03-01T15:00"));
        tasks.hold(task, HoldReason.CUSTOMER, "", tim);
        clock.moveTo(berlin("2027-03-06T23:00"));
        tasks.resume(task, tim);

        // six of sixteen hours were gone; ten are left from Monday at nine on
        assertThat(due(task)).isEqualTo(berlin("2027-03-09T11:00"));
    }

    @Test
    void countsEveryPause() {
        var task = floor.parcel(centre);
        for (var hour : new int[] {10, 12, 14}) {
            clock.moveTo(berlin("2027-03-01T%02d:00".formatted(hour)));
            tasks.hold(task, HoldReason.SUPPLIER, "", tim);
            clock.moveTo(berlin("2027-03-01T%02d:30".formatted(hour)));
            tasks.resume(task, tim);
        }

        assertThat(due(task)).isEqualTo(berlin("2027-03-03T10:30"));
    }

    @Test
    void takesNothingFromAClockThatStandsWhileTheCentreIsClosed() {
        var task = floor.parcel(centre);

        clock.moveTo(berlin("2027-03-01T17:30"));
        tasks.hold(task, HoldReason.OTHER, "The key is lost", tim);
        clock.moveTo(berlin("2027-03-02T08:30"));
        tasks.resume(task, tim);

        assertThat(due(task)).isEqualTo(berlin("2027-03-02T17:00"));
    }

    @Test
    void neitherTurnsRedNorIsCountedAsOverdueWhileOnHold() {
        var task = floor.parcel(centre);
        var query = new WorkListQuery(
                WorkListQuery.Scope.GROUP, centre, null, null, null, WorkListQuery.Sort.DUE, null, 25);
        tasks.hold(task, HoldReason.CUSTOMER, "Asked for a photo", tim);

        clock.moveTo(berlin("2027-04-01T09:00"));

        var held = tasks.get(task, tim);
        assertThat(held.slaState()).isEqualTo(SlaState.ON_HOLD);
        assertThat(held.due()).isNull();
        assertThat(held.hold())
                .isEqualTo(
                        new Hold(HoldReason.CUSTOMER, "Asked for a photo", berlin("2027-03-01T09:00"), tim.username()));
        assertThat(workList.counts(query, tim).overdue()).isZero();
        assertThat(workList.promised(held.caseNumber())).isEmpty();
    }

    @Test
    void comesLastAndIsFoundByItsFilter() {
        var held = floor.parcel(centre);
        clock.moveTo(berlin("2027-03-01T10:00"));
        var running = floor.parcel(centre);
        tasks.hold(held, HoldReason.SUPPLIER, "", tim);

        for (var sort : WorkListQuery.Sort.values()) {
            assertThat(list(null, sort)).containsExactly(running, held);
            assertThat(list(true, sort)).containsExactly(held);
            assertThat(list(false, sort)).containsExactly(running);
        }
    }

    @Test
    void keepsItsHoldWhenTheCaseChanges() {
        var known = floor.facts(centre);
        var task = floor.parcel(known);
        clock.moveTo(berlin("2027-03-01T13:00"));
        tasks.hold(task, HoldReason.CUSTOMER, "", tim);

        floor.tell(new WorkFacts(
                known.caseNumber(),
                known.product(),
                known.family(),
                known.customer(),
                known.serial(),
                centre,
                Priority.HIGH,
                null));
        workList.refresh(known.caseNumber(), MoveReason.REARRANGED);
        assertThat(tasks.get(task, tim).slaState()).isEqualTo(SlaState.ON_HOLD);
        clock.moveTo(berlin("2027-03-02T13:00"));
        tasks.resume(task, tim);

        // high priority gives eight hours, of which four were gone
        assertThat(due(task)).isEqualTo(berlin("2027-03-02T17:00"));
    }

    @Test
    void canBeCompletedWithoutGoingOnFirst() {
        var task = floor.parcel(centre);
        var number = tasks.get(task, tim).caseNumber();
        tasks.hold(task, HoldReason.CUSTOMER, "", tim);

        tasks.complete(task, new CheckParcel.Form(false), tim);

        assertThat(workList.ofCase(number)).extracting(WorkItem::taskKey).containsExactly(Workfloor.SIGN);
    }

    @Test
    void refusesWhatMakesNoSense() {
        var task = floor.parcel(centre);
        assertThatThrownBy(() -> tasks.hold(task, null, "", tim)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> tasks.hold(task, HoldReason.OTHER, " ", tim))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> tasks.hold(task, HoldReason.OTHER, "x".repeat(201), tim))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> tasks.resume(task, tim))
                .isInstanceOf(ConflictException.class)
                .hasMessage("task-not-held");

        tasks.hold(task, HoldReason.SUPPLIER, null, tim);

        assertThatThrownBy(() -> tasks.hold(task, HoldReason.CUSTOMER, "", tim))
                .isInstanceOf(ConflictException.class)
                .hasMessage("task-held");
    }

    @Test
    void leavesTheClockToWhoHasTheTaskAndToThoseAbove() {
        var task = floor.parcel(centre);
        tasks.take(task, tim);
        var tom = floor.staff(centre, Role.TECHNICIAN);
        var lead = floor.staff(centre, Role.LEAD);

        assertThatThrownBy(() -> tasks.hold(task, HoldReason.CUSTOMER, "", tom))
                .isInstanceOf(ConflictException.class)
                .hasMessage("task-hold-not-yours");
        tasks.hold(task, HoldReason.CUSTOMER, "", tim);
        assertThatThrownBy(() -> tasks.resume(task, tom)).isInstanceOf(ConflictException.class);
        tasks.resume(task, lead);

        assertThat(tasks.get(task, tim).hold()).isNull();
    }

    private java.util.List<String> list(Boolean held, WorkListQuery.Sort sort) {
        var query = new WorkListQuery(
                WorkListQuery.Scope.GROUP, centre, null, Workfloor.CHECK, null, sort, null, 25, held, null, null);
        return workList.page(query, tim).items().stream().map(WorkItem::taskId).toList();
    }

    private Instant due(String task) {
        return tasks.get(task, tim).due();
    }

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Berlin")).toInstant();
    }
}
