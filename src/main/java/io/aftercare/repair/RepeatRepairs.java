package io.aftercare.repair;

import io.aftercare.casefile.CaseDays;
import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFiles;
import io.aftercare.entitlement.Entitlements;
import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Recognises a repair that did not last: the same unit comes back with the same symptom, and the warranty on the earlier
 * repair ran on the day of the case, however much later the unit arrives. Who did that repair stays away from this one,
 * unless nobody else works at the centre.
 */
@Component
class RepeatRepairs {

    private static final String SYSTEM = "system";

    private final Entitlements entitlements;
    private final StaffDirectory staff;
    private final CaseFiles caseFiles;
    private final CaseDays days;
    private final Clock clock;

    RepeatRepairs(Entitlements entitlements, StaffDirectory staff, CaseFiles caseFiles, CaseDays days, Clock clock) {
        this.entitlements = entitlements;
        this.staff = staff;
        this.caseFiles = caseFiles;
        this.days = days;
        this.clock = clock;
    }

    /** The number of the repair that did not last; null if this is none. */
    String repeated(CaseFile file, String symptom) {
        return entitlements
                .repairUnderWarranty(file.serial(), symptom, days.opened(file))
                .orElse(null);
    }

    /** The number of the repair of this fault that did not last; empty if there is none. */
    Optional<String> repeatedFault(CaseFile file, String fault) {
        return entitlements.repairOfFaultUnderWarranty(file.serial(), fault, days.opened(file));
    }

    /** @param formerRepairer null if nobody is known to have repaired the unit before */
    JobTicket ticket(String number, CaseFile file, String symptom, String repeatOf, String formerRepairer) {
        var excluded = formerRepairer != null && othersWorkAt(file.centre(), formerRepairer) ? formerRepairer : null;
        return new JobTicket(number, file.number(), file.serial(), symptom, repeatOf, excluded, clock.now());
    }

    /** Writes down what was recognised, and why the former repairer may work all the same. */
    void record(JobTicket ticket, String formerRepairer) {
        caseFiles.record(ticket.caseNumber(), "repair-repeat", false, SYSTEM, ticket.number(), ticket.repeatOf());
        if (formerRepairer != null && ticket.excludedTechnician() == null) {
            caseFiles.record(ticket.caseNumber(), "repair-repeat-nobody-else", false, SYSTEM, nameOf(formerRepairer));
        }
    }

    private boolean othersWorkAt(String centre, String formerRepairer) {
        return staff.workers(Role.TECHNICIAN, centre).stream()
                .anyMatch(worker -> !worker.username().equals(formerRepairer));
    }

    private String nameOf(String username) {
        return staff.find(username).map(Staff::displayName).orElse(username);
    }
}
