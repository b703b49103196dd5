package io.aftercare.repair;

import io.aftercare.shared.ConflictException;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A repair order. What may follow what is decided here: from WAITING by the diagnosis to DIAGNOSED, CONTESTED or an end;
 * by the work to REPAIRED; by failed tests over REWORK, from the second on over ESCALATED, to REPAIRED again; and so to
 * COMPLETED. Every other step is refused.
 */
@Entity
@Table(name = "repair_order")
class WorkshopOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Embedded
    private JobTicket ticket;

    @Embedded
    private RepairCourse course = new RepairCourse();

    @Embedded
    private PayerShares shares;

    @Embedded
    private Findings findings;

    @Embedded
    private Contest contest;

    @Embedded
    private WorkDone work;

    @Embedded
    private BenchLog bench = new BenchLog();

    protected WorkshopOrder() {}

    WorkshopOrder(JobTicket ticket, PayerShares shares) {
        this.ticket = ticket;
        this.shares = shares;
    }

    void diagnose(Diagnosis diagnosis, String technician, Instant now) {
        requireStatus(RepairStatus.WAITING);
        ticket.requireMayWork(technician);
        findings = Findings.of(diagnosis, technician);
        bench.parts(LineKind.PLANNED_PART, diagnosis.plannedParts(), technician, now);
        bench.minutes(LineKind.DIAGNOSIS_MINUTES, diagnosis.minutes(), technician, now);
        switch (diagnosis.result()) {
            case REPAIR -> course.become(RepairStatus.DIAGNOSED);
            case CUSTOMER_DAMAGE -> {
                course.become(RepairStatus.CONTESTED);
                contest = Contest.asked(now);
            }
            case NO_FAULT_FOUND -> end(RepairStatus.NO_FAULT_FOUND, now);
            case UNREPAIRABLE -> end(RepairStatus.UNREPAIRABLE, now);
        }
    }

    /** The diagnosis shows that an earlier repair did not last. */
    void recognise(JobTicket repeat) {
        ticket = ticket.repeating(repeat);
    }

    /** Whoever pays has decided: at the new shares the repair begins, without cover it is declined. */
    void answerContest(boolean covered, PayerShares newShares, String actor, Instant now) {
        requireStatus(RepairStatus.CONTESTED);
        contest = contest.answered(covered, actor, now);
        if (covered) {
            shares = newShares;
            course.become(RepairStatus.DIAGNOSED);
        } else {
            end(RepairStatus.DECLINED, now);
        }
    }

    void repair(WorkReport report, String technician, Instant now) {
        requireStatus(RepairStatus.DIAGNOSED, RepairStatus.REWORK);
        ticket.requireMayWork(technician);
        course.become(RepairStatus.REPAIRED);
        work = WorkDone.of(report, technician);
        bench.work(work, now);
        bench.forgetChoice();
        bench.parts(LineKind.USED_PART, report.usedParts(), technician, now);
        bench.minutes(LineKind.LABOUR_MINUTES, report.labourMinutes(), technician, now);
    }

    void chooseTest(TestMode mode, String reason) {
        requireStatus(RepairStatus.REPAIRED);
        bench.choose(mode, reason);
    }

    void test(TestReport report, String tester, Instant now) {
        requireStatus(RepairStatus.REPAIRED);
        bench.test(ticket.number(), report, tester, work.repairedBy(), now);
        if (!report.passed()) {
            course.become(bench.outOfPatience() ? RepairStatus.ESCALATED : RepairStatus.REWORK);
        }
    }

    /** The lead gives the unit to a technician once more. */
    void backToTheBench(String technician) {
        requireStatus(RepairStatus.ESCALATED);
        ticket.requireMayWork(technician);
        course.rework(technician);
    }

    /** The lead gives it up. */
    void giveUp(Instant now) {
        requireStatus(RepairStatus.ESCALATED);
        end(RepairStatus.UNREPAIRABLE, now);
    }

    void complete(Instant now) {
        requireStatus(RepairStatus.REPAIRED);
        if (!bench.settled()) {
            throw new ConflictException("repair-not-tested", ticket.number());
        }
        end(RepairStatus.COMPLETED, now);
    }

    void withdraw(Instant now) {
        if (!course.getStatus().withdrawable()) {
            throw new ConflictException("repair-already-repaired", ticket.number());
        }
        end(RepairStatus.WITHDRAWN, now);
    }

    void disposeOldPart(OldPart disposition) {
        if (!bench.oldPartOpen()) {
            throw new ConflictException("repair-old-part-decided", ticket.number());
        }
        work = work.disposed(disposition);
        bench.disposeOldParts(disposition);
    }

    /** What becomes of the old parts: open while one of them is, else as the last round says. */
    OldPart oldPart() {
        if (bench.oldPartOpen()) {
            return OldPart.UNDECIDED;
        }
        return work == null ? null : work.oldPart();
    }

    private void end(RepairStatus ending, Instant now) {
        course.end(ending, now);
    }

    private void requireStatus(RepairStatus... allowed) {
        if (!course.isOneOf(allowed)) {
            throw new ConflictException("repair-wrong-moment", ticket.number());
        }
    }

    public String getNumber() {
        return ticket.number();
    }

    public String getCaseNumber() {
        return ticket.caseNumber();
    }

    public JobTicket getTicket() {
        return ticket;
    }

    public RepairCourse getCourse() {
        return course;
    }

    public PayerShares getShares() {
        return shares;
    }

    public Findings getFindings() {
        return findings;
    }

    public Contest getContest() {
        return contest;
    }

    public WorkDone getWork() {
        return work;
    }

    public BenchLog getBench() {
        return bench;
    }
}
