package io.aftercare.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.UtcColumns;
import io.aftercare.support.IntegrationTest;
import io.aftercare.workflow.WorkListQuery.DueBy;
import io.aftercare.workflow.WorkListQuery.Scope;
import io.aftercare.workflow.WorkListQuery.Sort;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class WorkListIT {

    @Autowired
    private Workfloor floor;

    @Autowired
    private WorkList workList;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Invariants invariants;

    @Autowired
    private JdbcClient jdbc;

    private String region;
    private String centre;
    private Staff technician;

    @BeforeEach
    void staff() {
        region = floor.region();
        centre = floor.centre(region);
        technician = floor.staff(centre, Role.TECHNICIAN);
    }

    @AfterEach
    void leavesNothingBehind() {
        assertThat(invariants.check())
                .filteredOn(finding -> finding.law().contains("task"))
                .allMatch(Invariants.Finding::holds);
        floor.clear();
    }

    @Test
    void listsATaskAsSoonAsTheEngineOpensIt() {
        var known = floor.facts(centre, Priority.HIGH, null);
        var task = floor.parcel(known);

        assertThat(page(Scope.GROUP, technician)).singleElement().satisfies(item -> {
            assertThat(item.taskId()).isEqualTo(task);
            assertThat(item.caseNumber()).isEqualTo(known.caseNumber());
            assertThat(item.customer()).isEqualTo("Zoë Quince");
            assertThat(item.roles()).containsExactlyInAnyOrder(Role.TECHNICIAN, Role.LEAD);
            assertThat(item.priority()).isEqualTo(Priority.HIGH);
            assertThat(item.due()).isEqualTo(item.createdAt().plus(Duration.ofHours(8)));
            assertThat(item.slaState()).isEqualTo(SlaState.ON_TRACK);
            assertThat(item.assignee()).isNull();
        });
        assertThat(workList.promised(known.caseNumber())).isPresent();
    }

    @Test
    void forgetsATaskWithItsProcess() {
        floor.parcel(centre);
        floor.clear();

        assertThat(page(Scope.ALL, floor.staff(centre, Role.LEAD))).isEmpty();
        assertThat(jdbc.sql("select count(*) from work_scope where scope like ?")
                        .param("%@" + centre)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void showsEachReaderOnlyWhatIsTheirs() {
        var here = floor.parcel(centre);
        var neighbour = floor.centre(region);
        var there = floor.parcel(neighbour);
        var away = floor.parcel(floor.centre(floor.region()));

        assertThat(ids(Scope.GROUP, technician)).containsExactly(here);
        assertThat(ids(Scope.ALL, technician)).containsExactly(here);
        assertThat(ids(Scope.GROUP, floor.staff(centre, Role.FRONT_DESK))).isEmpty();
        assertThat(ids(Scope.ALL, floor.staff(neighbour, Role.LEAD))).containsExactly(there);
        assertThat(ids(Scope.ALL, floor.staff(centre, Role.MANAGER))).containsExactlyInAnyOrder(here, there);
        assertThat(ids(Scope.ALL, floor.staff(centre, Role.ADMIN))).contains(here, there, away);
    }

    @Test
    void narrowsToWhatNobodyHasOrAColleagueHas() {
        var free = floor.parcel(centre);
        var colleague = floor.staff(centre, Role.TECHNICIAN);
        var taken = floor.parcel(centre);
        tasks.take(taken, colleague);

        assertThat(narrowed(null, WorkListQuery.NOBODY)).containsExactly(free);
        assertThat(narrowed(null, colleague.username())).containsExactly(taken);
        assertThat(narrowed(null, technician.username())).isEmpty();
        assertThat(workList.holders(technician)).containsExactly(colleague.username());
        assertThat(workList.counts(narrowing(Scope.GROUP, null, colleague.username()), technician)
                        .group())
                .isEqualTo(1);
        assertThat(workList.holders(floor.staff(floor.centre(region), Role.TECHNICIAN)))
                .isEmpty();
    }

    @Test
    void narrowsToWhatIsOverdueOrDueWithinADay() {
        var overdue = floor.parcel(centre);
        var soon = floor.parcel(centre);
        var later = floor.parcel(centre);
        due(overdue, Duration.ofMinutes(-1));
        due(soon, Duration.ofHours(23));
        due(later, Duration.ofHours(25));

        assertThat(narrowed(DueBy.OVERDUE, null)).containsExactly(overdue);
        assertThat(narrowed(DueBy.SOON, null)).containsExactly(soon);
        assertThat(narrowed(null, null)).containsExactly(overdue, soon, later);
        tasks.take(soon, technician);
        assertThat(workList.page(narrowing(Scope.MINE, DueBy.SOON, null), technician)
                        .items())
                .extracting(WorkItem::taskId)
                .containsExactly(soon);
        assertThat(workList.page(narrowing(Scope.MINE, DueBy.OVERDUE, null), technician)
                        .items())
                .isEmpty();
        for (var task : List.of(overdue, soon, later)) {
            due(task, null);
        }
    }

    /** Moves the rows alone, or brings them back to what the clock says. */
    private void due(String task, Duration fromNow) {
        var clock = jdbc.sql("select due_at from task_clock where task_id = ?")
                .param(task)
                .query((row, n) -> UtcColumns.instant(row, "due_at"))
                .single();
        var at = UtcColumns.column(fromNow == null ? clock : Instant.now().plus(fromNow));
        for (var table : List.of("work_item", "work_scope")) {
            jdbc.sql("update " + table + " set due_at = ? where task_id = ?")
                    .params(at, task)
                    .update();
        }
    }

    private List<String> narrowed(DueBy dueBy, String holder) {
        return workList.page(narrowing(Scope.GROUP, dueBy, holder), technician).items().stream()
                .map(WorkItem::taskId)
                .toList();
    }

    private static WorkListQuery narrowing(Scope scope, DueBy dueBy, String holder) {
        return new WorkListQuery(scope, null, null, null, null, Sort.DUE, null, 25, null, dueBy, holder);
    }

    @Test
    void showsATaskOnceToAReaderWithTwoOfItsRoles() {
        var task = floor.parcel(centre);

        assertThat(ids(Scope.GROUP, floor.staff(centre, Role.TECHNICIAN, Role.LEAD)))
                .containsExactly(task);
    }

    @Test
    void keepsATakenTaskInTheGroupAndListsItAsMine() {
        var task = floor.parcel(centre);
        tasks.take(task, technician);

        assertThat(page(Scope.GROUP, floor.staff(centre, Role.TECHNICIAN)))
                .singleElement()
                .satisfies(item -> assertThat(item.assignee()).isEqualTo(technician.username()));
        assertThat(ids(Scope.MINE, technician)).containsExactly(task);
    }

    @Test
    void hidesAFourEyesTaskFromTheExcludedPerson() {
        var task = floor.parcel(floor.facts(centre, Priority.NORMAL, technician.username()));

        assertThat(ids(Scope.GROUP, technician)).isEmpty();
        assertThat(ids(Scope.GROUP, floor.staff(centre, Role.TECHNICIAN))).containsExactly(task);
        assertThat(workList.counts(WorkListQuery.of(Scope.GROUP), technician).group())
                .isZero();
    }

    @Test
    void pagesWithoutGapsOrRepeatsWhileTasksComeAndGo() {
        var expected = new ArrayList<String>();
        for (var i = 0; i < 12; i++) {
            expected.add(floor.parcel(floor.facts(centre, Priority.values()[i % 4], null)));
        }
        for (var sort : Sort.values()) {
            var whole = ids(Scope.GROUP, technician, sort);
            assertThat(whole).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(inPagesOf(5, sort)).isEqualTo(whole);
        }
        var first = workList.page(query(Scope.GROUP, null, Sort.DUE, null, 5), technician);
        tasks.complete(first.items().get(0).taskId(), new CheckParcel.Form(false), technician);
        floor.parcel(floor.facts(centre, Priority.URGENT, null));
        var second = workList.page(query(Scope.GROUP, null, Sort.DUE, first.next(), 100), technician);
        assertThat(second.items())
                .hasSize(7)
                .extracting(WorkItem::taskId)
                .doesNotContainAnyElementsOf(
                        first.items().stream().map(WorkItem::taskId).toList());
    }

    @Test
    void ordersByPriorityThenByDueTime() {
        var low = floor.parcel(floor.facts(centre, Priority.LOW, null));
        var urgent = floor.parcel(floor.facts(centre, Priority.URGENT, null));
        var normal = floor.parcel(floor.facts(centre, Priority.NORMAL, null));

        assertThat(ids(Scope.GROUP, technician, Sort.PRIORITY)).containsExactly(urgent, normal, low);
    }

    @Test
    void refusesAPlaceInTheListThatItNeverGaveOut() {
        for (var after : List.of("x", "!!", "Zm9v")) {
            assertThatThrownBy(() -> workList.page(query(Scope.GROUP, null, Sort.DUE, after, 5), technician))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void findsByTheBeginningsOfNumbersSerialsAndNames() {
        var known = floor.facts(centre);
        var task = floor.parcel(known);
        floor.parcel(centre);
        var number = known.caseNumber();

        assertThat(found(number)).containsExactly(task);
        assertThat(found(number.toLowerCase())).containsExactly(task);
        assertThat(found(number.substring(number.lastIndexOf('-') + 1))).containsExactly(task);
        assertThat(found(known.serial())).containsExactly(task);
        assertThat(found("zoe qui")).hasSize(2);
        assertThat(found("quince " + number)).containsExactly(task);
        assertThat(found("kettle")).hasSize(2);
        assertThat(found("nothing-of-the-kind")).isEmpty();
        assertThat(found("%")).isEmpty();
    }

    @Test
    void filtersByCentreRoleAndKind() {
        var task = floor.parcel(centre);
        var lead = floor.staff(centre, Role.LEAD);

        assertThat(filtered(centre, null, null, lead)).containsExactly(task);
        assertThat(filtered(floor.centre(region), null, null, lead)).isEmpty();
        assertThat(filtered(null, Role.TECHNICIAN, null, lead)).containsExactly(task);
        assertThat(filtered(null, Role.FRONT_DESK, null, lead)).isEmpty();
        assertThat(filtered(null, null, Workfloor.CHECK, lead)).containsExactly(task);
        assertThat(filtered(null, null, Workfloor.SIGN, lead)).isEmpty();
    }

    @Test
    void countsWhatEachScopeHolds() {
        tasks.take(floor.parcel(centre), technician);
        floor.parcel(centre);
        var lead = floor.staff(centre, Role.LEAD, Role.TECHNICIAN);

        assertThat(workList.counts(WorkListQuery.of(Scope.GROUP), technician)).isEqualTo(new WorkCounts(1, 2, 2, 0));
        assertThat(workList.counts(WorkListQuery.of(Scope.GROUP), lead)).isEqualTo(new WorkCounts(0, 2, 2, 0));
    }

    @Test
    void movesATaskWithItsCaseToAnotherCentre() {
        var known = floor.facts(centre);
        var task = floor.parcel(known);
        var before = tasks.get(task, technician).due();
        var other = floor.centre(floor.region(), "Asia/Tokyo");
        floor.officeHours(other);
        floor.tell(new WorkFacts(
                known.caseNumber(), "Kettle 6", "kettles", "Yan Moth", known.serial(), other, Priority.NORMAL, null));

        workList.refresh(known.caseNumber(), MoveReason.REARRANGED);

        var receiver = floor.staff(other, Role.TECHNICIAN);
        assertThat(ids(Scope.GROUP, technician)).isEmpty();
        assertThat(ids(Scope.GROUP, receiver)).containsExactly(task);
        assertThat(tasks.get(task, receiver).due()).isAfter(before);
        assertThat(workList.page(query(Scope.GROUP, "moth", Sort.DUE, null, 5), receiver)
                        .items())
                .hasSize(1);
        assertThat(workList.page(query(Scope.GROUP, "quince", Sort.DUE, null, 5), receiver)
                        .items())
                .isEmpty();
    }

    @Test
    void freesATaskWhoseHolderStaysBehindWhenItsCaseMoves() {
        var known = floor.facts(centre);
        var task = floor.parcel(known);
        tasks.take(task, technician);
        var other = floor.centre(floor.region());
        floor.tell(new WorkFacts(
                known.caseNumber(), "Kettle 6", "kettles", "Yan Moth", known.serial(), other, Priority.NORMAL, null));

        workList.refresh(known.caseNumber(), MoveReason.REARRANGED);

        var receiver = floor.staff(other, Role.TECHNICIAN);
        assertThat(tasks.get(task, receiver).assignee()).isNull();
        tasks.take(task, receiver);
        assertThat(ids(Scope.MINE, receiver)).containsExactly(task);
    }

    @Test
    void setsTheClockAnewWhenThePriorityChanges() {
        var known = floor.facts(centre);
        var task = floor.parcel(known);
        floor.tell(new WorkFacts(
                known.caseNumber(), "Kettle", "kettles", "Zoë", known.serial(), centre, Priority.URGENT, null));

        workList.refresh(known.caseNumber(), MoveReason.REARRANGED);

        var item = tasks.get(task, technician);
        assertThat(item.priority()).isEqualTo(Priority.URGENT);
        assertThat(item.due()).isEqualTo(item.createdAt().plus(Duration.ofHours(4)));
    }

    private List<WorkItem> page(Scope scope, Staff reader) {
        return workList.page(query(scope, null, Sort.DUE, null, 100), reader).items();
    }

    private List<String> ids(Scope scope, Staff reader) {
        return ids(scope, reader, Sort.DUE);
    }

    private List<String> ids(Scope scope, Staff reader, Sort sort) {
        return workList.page(query(scope, null, sort, null, 100), reader).items().stream()
                .map(WorkItem::taskId)
                .toList();
    }

    private List<String> found(String q) {
        return workList.page(query(Scope.GROUP, q, Sort.DUE, null, 100), technician).items().stream()
                .map(WorkItem::taskId)
                .toList();
    }

    private List<String> filtered(String at, Role role, String kind, Staff reader) {
        return workList
                .page(new WorkListQuery(Scope.ALL, at, role, kind, null, Sort.DUE, null, 100), reader)
                .items()
                .stream()
                .map(WorkItem::taskId)
                .toList();
    }

    private List<String> inPagesOf(int size, Sort sort) {
        var all = new ArrayList<String>();
        String after = null;
        do {
            var page = workList.page(query(Scope.GROUP, null, sort, after, size), technician);
            page.items().forEach(item -> all.add(item.taskId()));
            after = page.next();
        } while (after != null);
        return all;
    }

    private static WorkListQuery query(Scope scope, String q, Sort sort, String after, int size) {
        return new WorkListQuery(scope, null, null, null, q, sort, after, size);
    }
}
