package io.aftercare.customers.web;

import io.aftercare.customers.CaseLoad;
import io.aftercare.customers.FormerSerials;
import io.aftercare.customers.UnitBook;
import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who may change a customer or a unit: an admin; a manager or the front desk of a centre that has or had a case of it; where
 * nobody ever had one, any manager or front desk. Pages ask it before they show the way there.
 */
@Component("customerAccess")
public class CustomerAccess {

    private final StaffDirectory directory;
    private final ObjectProvider<CaseLoad> cases;
    private final UnitBook units;
    private final FormerSerials formerSerials;

    CustomerAccess(
            StaffDirectory directory, ObjectProvider<CaseLoad> cases, UnitBook units, FormerSerials formerSerials) {
        this.directory = directory;
        this.cases = cases;
        this.units = units;
        this.formerSerials = formerSerials;
    }

    /** Whether the signed-in member may change this customer's card. */
    public boolean mayChange(long customer) {
        return directory
                .current()
                .filter(staff -> may(staff, centresOf(customer)))
                .isPresent();
    }

    /** Whether the signed-in member may change this unit. */
    public boolean mayChangeUnit(long unit) {
        return directory
                .current()
                .filter(staff -> may(staff, centresOfUnit(unit)))
                .isPresent();
    }

    private static boolean may(Staff staff, Set<String> centres) {
        var clerk = staff.has(Role.FRONT_DESK) || staff.has(Role.MANAGER);
        return staff.has(Role.ADMIN)
                || clerk && (centres.isEmpty() || centres.stream().anyMatch(staff::sees));
    }

    private Set<String> centresOf(long customer) {
        var centres = new HashSet<String>();
        cases.forEach(load -> centres.addAll(load.centresOfCustomer(customer)));
        return centres;
    }

    private Set<String> centresOfUnit(long unit) {
        var centres = new HashSet<String>();
        serialsOf(unit).forEach(serial -> cases.forEach(load -> centres.addAll(load.centresOfUnit(serial))));
        return centres;
    }

    private Set<String> serialsOf(long unit) {
        var serials = new HashSet<>(formerSerials.of(unit));
        units.serialOf(unit).ifPresent(serials::add);
        return serials;
    }
}
