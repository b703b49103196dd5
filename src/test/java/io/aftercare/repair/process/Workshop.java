package io.aftercare.repair.process;

import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.casefile.CaseKind;
import io.aftercare.casefile.NewCase;
import io.aftercare.customers.Customers;
import io.aftercare.customers.NewCustomer;
import io.aftercare.entitlement.CostClass;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.repair.RepairOrders;
import io.aftercare.support.TestCompany;
import io.aftercare.workflow.Tasks;
import io.aftercare.workflow.WorkItem;
import io.aftercare.workflow.WorkList;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A workshop for the process tests: units come in, and staff complete their tasks. */
@Component
class Workshop {

    @Autowired
    private TestCompany company;

    @Autowired
    private Customers customers;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private RepairOrders repairOrders;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private WorkList workList;

    @Autowired
    private Tasks tasks;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private TransactionTemplate transaction;

    /** A case of a fresh unit at this centre. */
    CaseFile caseOf(String product, String centre) {
        return transaction.execute(status -> {
            var unit = company.freshUnit(product, TestCompany.lately());
            var email = UUID.randomUUID() + "@customer.example";
            var customer = customers.findOrRegister(
                    new NewCustomer("Ida Test", email, null, "en", null, null, null, null, false));
            return caseFiles.open(
                    new NewCase(CaseKind.CLAIM, centre, customer.id(), unit.serial(), unit.productCode(), "customer"));
        });
    }

    /** Another case of a unit that is known already. */
    CaseFile againFor(CaseFile earlier, String centre) {
        return transaction.execute(status -> caseFiles.open(new NewCase(
                CaseKind.CLAIM, centre, earlier.customer().id(), earlier.serial(), earlier.productCode(), "customer")));
    }

    /** A repair order of this case with this symptom, waiting for its diagnosis. */
    ProcessInstance repairOf(CaseFile file, String symptom) {
        return transaction.execute(status -> {
            var number = repairOrders.open(
                    file.number(), Map.of(CostClass.PARTS, 100, CostClass.LABOUR, 100), symptom, "system");
            return runtime.startProcessInstanceByKey(
                    RepairOrderProcess.KEY, number, Map.of(RepairOrderProcess.REPAIR_ORDER_NUMBER, number));
        });
    }

    /** A repair order of such a case, waiting for its diagnosis. */
    ProcessInstance repairOf(String product, String centre) {
        return repairOf(caseOf(product, centre), "DEAD");
    }

    /** A unit on its way back. */
    ProcessInstance handBackOf(CaseFile file) {
        return runtime.startProcessInstanceByKey(
                HandBackProcess.KEY, file.number(), Map.of(HandBackProcess.CASE_NUMBER, file.number()));
    }

    WorkItem taskOf(String caseNumber) {
        return workList.ofCase(caseNumber).get(0);
    }

    /** Completes the only task of the case. */
    void complete(String caseNumber, Object form, String username) {
        tasks.complete(taskOf(caseNumber).taskId(), form, staff.find(username).orElseThrow());
    }

    void completeTask(String taskId, Object form, String username) {
        tasks.complete(taskId, form, staff.find(username).orElseThrow());
    }
}
