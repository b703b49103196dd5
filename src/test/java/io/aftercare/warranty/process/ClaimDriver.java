package io.aftercare.warranty.process;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.identity.Role;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.repair.DiagnosisResult;
import io.aftercare.repair.HandBackMethod;
import io.aftercare.repair.OldPart;
import io.aftercare.repair.RepairOrders;
import io.aftercare.repair.TestCheck;
import io.aftercare.repair.process.DiagnoseUnitForm;
import io.aftercare.repair.process.HandBackForm;
import io.aftercare.repair.process.RepairUnitForm;
import io.aftercare.repair.process.TestUnitForm;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.warranty.ClaimFixture;
import io.aftercare.warranty.ClaimLookup;
import io.aftercare.warranty.ClaimView;
import io.aftercare.warranty.Claims;
import io.aftercare.warranty.CustomerQuestions;
import io.aftercare.warranty.CustomerReply;
import io.aftercare.warranty.QuestionView;
import io.aftercare.warranty.Receiving;
import io.aftercare.warranty.Withdrawals;
import io.aftercare.workflow.Tasks;
import io.aftercare.workflow.WorkItem;
import io.aftercare.workflow.WorkList;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Carries claims through their tasks as staff would: each method does one step and no more. */
@Component
class ClaimDriver {

    @Autowired
    private Claims claims;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private CustomerQuestions questions;

    @Autowired
    private ClaimLookup lookup;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private RepairOrders repairOrders;

    @Autowired
    private WorkList workList;

    @Autowired
    private Tasks tasks;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private Jobs jobs;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    /** Submits and lets the engine go as far as it goes by itself. */
    String submit(ClaimFixture fixture) {
        var number = claims.submit(fixture.submission(), "customer");
        jobs.runFor(number);
        return number;
    }

    String submitOnly(ClaimFixture fixture) {
        return claims.submit(fixture.submission(), "customer");
    }

    /** Submits for a unit that the customer left at the counter. */
    String submitWithUnit(ClaimFixture fixture) {
        var number = claims.submitWithUnit(
                fixture.submission(), new Receiving.Arrival("Scratched", "Cable", "C-1"), "clerk");
        jobs.runFor(number);
        return number;
    }

    void withdraw(String number) {
        withdrawals.withdraw(number, "customer");
        jobs.runFor(number);
    }

    void diagnose(String number, DiagnosisResult result) {
        var fault = result == DiagnosisResult.NO_FAULT_FOUND ? null : "BOARD";
        var checks = result == DiagnosisResult.NO_FAULT_FOUND ? EnumSet.allOf(TestCheck.class) : Set.<TestCheck>of();
        var planned = result.plansWork() ? 30 : null;
        complete(
                number,
                Role.TECHNICIAN,
                new DiagnoseUnitForm(result, fault, "As described", 15, checks, planned, "", "B-13"));
    }

    /** The customer shows the code at the counter. */
    void handBack(String number) {
        complete(number, Role.FRONT_DESK, pickUp(number));
    }

    HandBackForm pickUp(String number) {
        var code = repairOrders.handBackOf(number).orElseThrow().pickUpCode();
        return new HandBackForm(HandBackMethod.PICK_UP, code, null, null, null);
    }

    /** The customer does not want it back, and the front desk destroys it. */
    void scrap(String number) {
        repairOrders.consentToDisposal(number);
        completeTask(
                "user_hand_back",
                number,
                Role.FRONT_DESK,
                new HandBackForm(HandBackMethod.SCRAPPED, null, null, null, null));
    }

    void cancel(String number) {
        claims.cancel(number, "customer");
    }

    /** The customer answers by the link. */
    void answer(String number, String text) {
        questions.answer(number, new CustomerReply(null, text, null, "192.0.2.7"));
        jobs.runFor(number);
    }

    void answer(String number, CustomerReply.Decision decision) {
        questions.answer(number, new CustomerReply(null, null, decision, "192.0.2.7"));
        jobs.runFor(number);
    }

    void answer(String number, long question, CustomerReply.Decision decision) {
        questions.answer(number, new CustomerReply(question, null, decision, "192.0.2.7"));
        jobs.runFor(number);
    }

    void appeal(String number, String text) {
        claims.appeal(number, text, "customer");
        jobs.runFor(number);
    }

    List<QuestionView> questions(String number) {
        return questions.ofClaim(number);
    }

    /** The claim's own process, ended or not. */
    ProcessInstance process(String number) {
        return process(WarrantyClaim.KEY, number);
    }

    /** The claim's adjudication, ended or not. */
    ProcessInstance adjudication(String number) {
        return process(ClaimAdjudication.KEY, number);
    }

    /** The assertions on processes ask the engine by the instance's id, and only running ones have an object. */
    ProcessInstance process(String key, String number) {
        var past = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(key)
                .processInstanceBusinessKey(number)
                .orderByProcessInstanceStartTime()
                .desc()
                .list()
                .get(0);
        var instance = new ExecutionEntity();
        instance.setId(past.getId());
        instance.setProcessInstanceId(past.getId());
        instance.setProcessDefinitionId(past.getProcessDefinitionId());
        return instance;
    }

    ClaimView claim(String number) {
        return lookup.get(number);
    }

    CaseFile file(String number) {
        return caseFiles.get(number);
    }

    /** The one open task of the case. */
    WorkItem task(String number) {
        var open = workList.ofCase(number);
        if (open.size() != 1) {
            throw new AssertionError("one open task expected, but found " + open);
        }
        return open.get(0);
    }

    /** Completes the one open task as a member with this role at the centre of the case. */
    void complete(String number, Role role, Object form) {
        var task = task(number);
        completeAs(TestCompany.user(task.centre(), role), number, form);
    }

    void completeAs(String username, String number, Object form) {
        tasks.complete(task(number).taskId(), form, staff.find(username).orElseThrow());
        jobs.runFor(number);
    }

    /** Completes the one of several open tasks that has this key. */
    void completeTask(String taskKey, String number, Role role, Object form) {
        completeTask(taskKey, number, TestCompany.user(task(taskKey, number).centre(), role), form);
    }

    void completeTask(String taskKey, String number, String username, Object form) {
        var worker = staff.find(username).orElseThrow();
        tasks.complete(task(taskKey, number).taskId(), form, worker);
        jobs.runFor(number);
    }

    private WorkItem task(String taskKey, String number) {
        return workList.ofCase(number).stream()
                .filter(open -> open.taskKey().equals(taskKey))
                .findFirst()
                .orElseThrow();
    }

    /** Runs the timer that waits at this element, once, and says when it was due. */
    Instant runTimer(String number, String element) {
        var waiting = management.createJobQuery().timers().activityId(element).list().stream()
                .filter(job -> number.equals(businessKeyOf(job)))
                .toList();
        if (waiting.size() != 1) {
            throw new AssertionError("one timer expected at " + element + ", but found " + waiting.size());
        }
        management.executeJob(waiting.get(0).getId());
        jobs.runFor(number);
        return waiting.get(0).getDuedate().toInstant();
    }

    private String businessKeyOf(Job job) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    /** @return the number of the repair order */
    String receive(String number) {
        complete(number, Role.FRONT_DESK, ReceiveUnitForm.plain(task(number).serial(), "Scratched", "Cable", "B-12"));
        return repairOrders.ofCase(number).get(0).number();
    }

    /** From the bench to the counter and back to the customer. */
    void repairAndHandBack(String number, OldPart oldPart) {
        repair(number, oldPart);
        handBack(number);
    }

    void repair(String number, OldPart oldPart) {
        complete(
                number,
                Role.TECHNICIAN,
                new DiagnoseUnitForm(DiagnosisResult.REPAIR, "BOARD", "Burnt", 15, Set.of(), 30, "1 x board", ""));
        complete(
                number,
                Role.TECHNICIAN,
                new RepairUnitForm("REPLACED", "Board replaced", "Board", "1 x board", 45, oldPart, ""));
        if (task(number).taskKey().equals("user_test_unit")) {
            completeAs(
                    TestCompany.user(TestCompany.BERLIN, Role.TECHNICIAN) + "2",
                    number,
                    new TestUnitForm(true, EnumSet.allOf(TestCheck.class), null, "Nobody else is here", 10, "A-1"));
        }
    }
}
