package io.aftercare.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.NotFoundException;
import io.aftercare.shared.Submissions;
import io.aftercare.support.IntegrationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class TasksIT {

    private static final CheckParcel.Form FINE = new CheckParcel.Form(false);
    private static final CheckParcel.Form DAMAGED = new CheckParcel.Form(true);

    @Autowired
    private Workfloor floor;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TaskForms forms;

    @Autowired
    private Submissions submissions;

    @Autowired
    private WorkList workList;

    @Autowired
    private Invariants invariants;

    @Autowired
    private TaskService engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    private String centre;
    private Staff tim;
    private Staff tom;
    private Staff lead;

    @BeforeEach
    void staff() {
        centre = floor.centre(floor.region());
        tim = floor.staff(centre, Role.TECHNICIAN);
        tom = floor.staff(centre, Role.TECHNICIAN);
        lead = floor.staff(centre, Role.LEAD, Role.FRONT_DESK);
    }

    @AfterEach
    void leavesNothingBehind() {
        assertThat(invariants.check())
                .filteredOn(finding -> finding.law().contains("task"))
                .allMatch(Invariants.Finding::holds);
        floor.clear();
    }

    @Test
    void takesAFreeTaskForOnePerson() {
        var task = floor.parcel(centre);

        tasks.take(task, tim);

        assertThat(tasks.get(task, lead).assignee()).isEqualTo(tim.username());
        assertThat(engine.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isEqualTo(tim.username());
        assertThatThrownBy(() -> tasks.take(task, tom)).isInstanceOfSatisfying(ConflictException.class, e -> {
            assertThat(e.code()).isEqualTo("task-taken");
            assertThat(e.args()).containsExactly(tim.displayName());
        });
    }

    @Test
    void hidesATaskFromOtherCentres() {
        var task = floor.parcel(centre);
        var stranger = floor.staff(floor.centre(floor.region()), Role.TECHNICIAN);

        assertThatThrownBy(() -> tasks.get(task, stranger)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> tasks.complete(task, FINE, stranger)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void completesAFreeTaskByTakingItFirst() {
        var task = floor.parcel(centre);
        var number = tasks.get(task, tim).caseNumber();

        tasks.complete(task, FINE, tim);

        assertThat(workList.ofCase(number)).extracting(WorkItem::taskKey).containsExactly(Workfloor.SIGN);
        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(task)
                        .singleResult()
                        .getAssignee())
                .isEqualTo(tim.username());
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult();
        assertThat(runtime.getVariables(instance.getId()))
                .containsOnlyKeys("verdict", "weight")
                .containsEntry("weight", 12L);
    }

    @Test
    void freesTheTasksOfAMemberWhoDoesNotWorkAnyMore() {
        var task = floor.parcel(centre);
        tasks.take(task, tim);
        floor.switchOff(tim);

        tasks.take(task, tom);

        assertThat(tasks.get(task, lead).assignee()).isEqualTo(tom.username());
    }

    @Test
    void letsAnAdminFreeATask() {
        var task = floor.parcel(centre);
        var admin = floor.staff(centre, Role.ADMIN);
        tasks.take(task, tim);

        tasks.release(task, admin);

        assertThat(tasks.get(task, lead).assignee()).isNull();
        assertThatThrownBy(() -> tasks.take(task, admin)).isInstanceOf(ConflictException.class);
    }

    @Test
    void leavesEverythingAsItWasWhenTheHandlerRefuses() {
        var task = floor.parcel(centre);
        var before = tasks.get(task, tim);

        assertThatThrownBy(() -> tasks.complete(task, DAMAGED, tim))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.code()).isEqualTo("parcel-damaged")));

        assertThat(tasks.get(task, tim)).isEqualTo(before);
        assertThat(engine.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void tellsTheSecondCompleterWhoWasFaster() {
        var task = floor.parcel(centre);
        tasks.complete(task, FINE, tim);

        assertThatThrownBy(() -> tasks.complete(task, FINE, tom)).isInstanceOfSatisfying(ConflictException.class, e -> {
            assertThat(e.code()).isEqualTo("task-gone");
            assertThat(e.args()).containsExactly(tim.displayName());
        });
        var stranger = floor.staff(floor.centre(floor.region()), Role.TECHNICIAN);
        assertThatThrownBy(() -> tasks.complete(task, FINE, stranger)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> tasks.get("never-was", tim)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void saysThatATaskWasWithdrawn() {
        var task = floor.parcel(centre);
        floor.clear();

        assertThatThrownBy(() -> tasks.take(task, tim))
                .isInstanceOf(ConflictException.class)
                .hasMessage("task-withdrawn");
    }

    @Test
    void completesOnceWhenTwentyTryAtTheSameTime() throws Exception {
        var task = floor.parcel(centre);
        var number = tasks.get(task, tim).caseNumber();
        var crowd = IntStream.range(0, 20)
                .mapToObj(i -> floor.staff(centre, Role.TECHNICIAN))
                .toList();

        var outcomes = atOnce(crowd.stream()
                .<Callable<String>>map(actor -> () -> {
                    try {
                        return submissions.once(actor.username(), null, "", () -> {
                            tasks.complete(task, FINE, actor);
                            return "done";
                        });
                    } catch (ConflictException e) {
                        return e.code();
                    }
                })
                .toList());

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.equals("done"))
                .hasSize(19)
                .isSubsetOf("task-gone", "task-taken");
        assertThat(history.createHistoricTaskInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .taskDefinitionKey(Workfloor.CHECK)
                        .count())
                .isEqualTo(1);
        assertThat(workList.ofCase(number)).extracting(WorkItem::taskKey).containsExactly(Workfloor.SIGN);
    }

    @Test
    void givesATaskToOneOfTwentyTakers() throws Exception {
        var task = floor.parcel(centre);
        var crowd = IntStream.range(0, 20)
                .mapToObj(i -> floor.staff(centre, Role.TECHNICIAN))
                .toList();

        var outcomes = atOnce(crowd.stream()
                .<Callable<String>>map(actor -> () -> {
                    try {
                        return submissions.once(actor.username(), null, "", () -> {
                            tasks.take(task, actor);
                            return actor.username();
                        });
                    } catch (ConflictException e) {
                        return e.code();
                    }
                })
                .toList());

        assertThat(outcomes).as("%s", outcomes).filteredOn("task-taken"::equals).hasSize(19);
        assertThat(outcomes).contains(tasks.get(task, lead).assignee());
    }

    @Test
    void releasesAndHandsOverByTheRules() {
        var task = floor.parcel(centre);
        tasks.take(task, tim);

        assertThatThrownBy(() -> tasks.release(task, tom))
                .isInstanceOf(ConflictException.class)
                .hasMessage("task-not-yours");
        assertThatThrownBy(() -> tasks.handOver(
                        task, floor.staff(centre, Role.FRONT_DESK).username(), "", tim))
                .isInstanceOf(InvalidInputException.class);
        assertThat(forms.candidatesFor(task)).contains(tom, lead).doesNotContain(tim);

        assertThatThrownBy(() -> tasks.handOver(task, tom.username(), "x".repeat(501), tim))
                .isInstanceOf(InvalidInputException.class);
        tasks.handOver(task, tom.username(), " Ask for the receipt ", tim);
        assertThat(tasks.get(task, tim).assignee()).isEqualTo(tom.username());

        tasks.release(task, lead);
        assertThat(tasks.get(task, tim).assignee()).isNull();
        assertThat(engine.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
        assertThatThrownBy(() -> tasks.release(task, lead))
                .isInstanceOf(ConflictException.class)
                .hasMessage("task-free");
    }

    @Test
    void refusesTheExcludedPersonOnAFourEyesTask() {
        var task = floor.parcel(floor.facts(centre, Priority.NORMAL, tim.username()));

        assertThatThrownBy(() -> tasks.take(task, tim))
                .isInstanceOf(ConflictException.class)
                .hasMessage("four-eyes");
        assertThatThrownBy(() -> tasks.complete(task, FINE, tim))
                .isInstanceOf(ConflictException.class)
                .hasMessage("four-eyes");
        assertThatThrownBy(() -> tasks.handOver(task, tim.username(), null, lead))
                .isInstanceOf(InvalidInputException.class);
        assertThat(forms.candidatesFor(task)).doesNotContain(tim);
        tasks.complete(task, FINE, tom);
    }

    @Test
    void letsNobodyTakeWhatIsNotTheirRole() {
        var task = floor.parcel(centre);
        var clerk = floor.staff(centre, Role.FRONT_DESK);

        assertThat(tasks.get(task, clerk).taskKey()).isEqualTo(Workfloor.CHECK);
        assertThatThrownBy(() -> tasks.take(task, clerk))
                .isInstanceOf(ConflictException.class)
                .hasMessage("task-not-your-role");
    }

    private static <T> List<T> atOnce(List<Callable<T>> actions) throws Exception {
        var pool = Executors.newFixedThreadPool(actions.size());
        try {
            var results = new ArrayList<T>();
            for (var future : pool.invokeAll(actions)) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
