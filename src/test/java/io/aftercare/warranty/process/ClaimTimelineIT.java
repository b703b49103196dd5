package io.aftercare.warranty.process;

import static io.aftercare.warranty.ClaimFixture.claimFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.aftercare.casefile.CaseActions;
import io.aftercare.casefile.CaseStage;
import io.aftercare.casefile.UnitPlace;
import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.repair.OldPart;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.workflow.Tasks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks a claim from its form to the counter and compares what has changed with what its timeline says. */
@IntegrationTest
class ClaimTimelineIT {

    private static final String FRONT_DESK = TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK);
    private static final String TECHNICIAN = TestCompany.user(TestCompany.BERLIN, Role.TECHNICIAN);

    @Autowired
    ClaimDriver driver;

    @Autowired
    TestCompany company;

    @Autowired
    Tasks tasks;

    @Autowired
    CaseActions actions;

    @Autowired
    StaffDirectory staff;

    @Autowired
    JdbcClient jdbc;

    private record Event(String kind, String args, String actor, boolean dated) {}

    @Test
    void hasOneEntryForEachChangeOnTheWay() {
        var number = driver.submit(claimFor(company.freshUnit().serial()));
        var stages = new ArrayList<>(List.of(driver.file(number).stage()));
        var places = new ArrayList<>(List.of(driver.file(number).unitPlace()));
        agrees(number);

        driver.receive(number);
        note(number, stages, places);
        driver.repairAndHandBack(number, OldPart.SCRAP);
        note(number, stages, places);

        assertThat(driver.file(number).stage()).isEqualTo(CaseStage.CLOSED);
        var told = kinds(number, "stage.");
        assertThat(told)
                .doesNotHaveDuplicates()
                .containsSubsequence(stages.stream()
                        .distinct()
                        .map(stage -> "stage." + stage)
                        .toList());
        assertThat(kinds(number, "place."))
                .containsSubsequence(places.stream()
                        .skip(1)
                        .map(place -> "place." + place.kind())
                        .distinct()
                        .toList());
        assertThat(kinds(number, ""))
                .containsOnlyOnce(
                        "opened",
                        "claim-accepted",
                        "repair-opened",
                        "repair-diagnosed.REPAIR",
                        "repair-done",
                        "repair-completed");
        assertThat(events(number))
                .allMatch(Event::dated)
                .noneMatch(event -> event.actor().isBlank());
        assertThat(events(number))
                .filteredOn(event -> event.kind().equals("repair-diagnosed.REPAIR"))
                .extracting(Event::actor)
                .containsExactly(TECHNICIAN);
    }

    @Test
    void tellsOnceWhoHoldsATaskAndWhatStaffChangeBesideIt() {
        var number = driver.submit(claimFor(company.freshUnit().serial()));
        driver.receive(number);
        var before = events(number).size();
        var task = driver.task(number).taskId();
        var technician = member(TECHNICIAN);
        var colleague = member(TECHNICIAN + "2");

        tasks.take(task, technician);
        tasks.take(task, technician);
        tasks.handOver(task, colleague.username(), "Ask for the receipt", technician);
        tasks.release(task, colleague);
        actions.prioritise(number, "HIGH", " The shop is closed without it ", member(FRONT_DESK));
        actions.prioritise(number, "HIGH", " The shop is closed without it ", member(FRONT_DESK));
        actions.replaceLink(number, member(FRONT_DESK));
        actions.moveTo(number, TestCompany.VIENNA, null, member(TestCompany.user(TestCompany.BERLIN, Role.MANAGER)));

        assertThat(events(number).subList(before, events(number).size()))
                .extracting(Event::kind, Event::actor)
                .containsExactly(
                        tuple("task-taken", TECHNICIAN),
                        tuple("task-handed-over-note", TECHNICIAN),
                        tuple("task-released", TECHNICIAN + "2"),
                        tuple("priority-reason", FRONT_DESK),
                        tuple("link-renewed", FRONT_DESK),
                        tuple("moved", TestCompany.user(TestCompany.BERLIN, Role.MANAGER)),
                        tuple("place.IN_TRANSIT", TestCompany.user(TestCompany.BERLIN, Role.MANAGER)));
    }

    @Test
    void tellsThatATaskBecameFreeSinceItsCaseWentAway() {
        var number = driver.submit(claimFor(company.freshUnit().serial()));
        driver.receive(number);
        tasks.take(driver.task(number).taskId(), member(TECHNICIAN));

        actions.moveTo(number, TestCompany.VIENNA, null, member(TestCompany.user(TestCompany.BERLIN, Role.MANAGER)));

        assertThat(driver.task(number).assignee()).isNull();
        assertThat(events(number))
                .filteredOn(event -> event.kind().equals("task-freed"))
                .extracting(Event::actor)
                .containsExactly("system");
    }

    private void note(String number, List<CaseStage> stages, List<UnitPlace> places) {
        stages.add(driver.file(number).stage());
        places.add(driver.file(number).unitPlace());
        agrees(number);
    }

    /** The last entries about stage and place say what the file says. */
    private void agrees(String number) {
        var told = kinds(number, "stage.");
        assertThat(told.get(told.size() - 1))
                .isEqualTo("stage." + driver.file(number).stage());
        var places = kinds(number, "place.");
        var place = driver.file(number).unitPlace().kind();
        assertThat(places.isEmpty() ? "place.WITH_CUSTOMER" : places.get(places.size() - 1))
                .isEqualTo("place." + place);
    }

    private List<String> kinds(String number, String start) {
        return events(number).stream()
                .map(Event::kind)
                .filter(kind -> kind.startsWith(start))
                .toList();
    }

    private List<Event> events(String number) {
        return jdbc.sql("select kind, args, actor, at from case_event where case_number = ? order by seq")
                .param(number)
                .query((row, n) -> new Event(
                        row.getString("kind"),
                        row.getString("args"),
                        row.getString("actor"),
                        row.getObject("at") != null))
                .list();
    }

    private Staff member(String username) {
        return staff.find(username).orElseThrow();
    }
}
