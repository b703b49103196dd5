package io.aftercare.identity.web;

import io.aftercare.identity.Role;
import io.aftercare.identity.StaffDirectory;
import org.springframework.stereotype.Component;

/** Who may change a centre: an admin, or a manager of its region. Pages ask it before they show the way there. */
@Component("centreAccess")
public class CentreAccess {

    private final StaffDirectory directory;

    CentreAccess(StaffDirectory directory) {
        this.directory = directory;
    }

    /** Whether the signed-in member may change this centre. */
    public boolean mayChange(String code) {
        return directory
                .current()
                .filter(staff -> staff.has(Role.ADMIN) || staff.has(Role.MANAGER) && staff.sees(code))
                .isPresent();
    }
}
