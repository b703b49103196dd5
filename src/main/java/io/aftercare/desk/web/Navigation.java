package io.aftercare.desk.web;

import static io.aftercare.identity.Role.ADMIN;
import static io.aftercare.identity.Role.FRONT_DESK;
import static io.aftercare.identity.Role.LEAD;
import static io.aftercare.identity.Role.MANAGER;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The places of the desk in the order of the menu, each with the roles that find it there. */
enum Navigation {
    WORK_LIST("/desk", "list", "nav.worklist"),
    CASES("/desk/cases", "case", "nav.cases"),
    COUNTER("/desk/counter", "hand", "nav.counter", FRONT_DESK),
    PARCELS("/desk/parcels", "truck", "nav.parcels", FRONT_DESK, MANAGER),
    UNITS("/desk/units", "unit", "nav.units"),
    CUSTOMERS("/desk/customers", "people", "nav.customers"),
    PRODUCTS("/desk/products", "product", "nav.products"),
    CENTRES("/desk/centres", "centre", "nav.centres"),
    STAFF("/desk/staff", "staff", "nav.staff", MANAGER, ADMIN),
    MESSAGES("/desk/messages", "mail", "nav.messages", MANAGER, ADMIN),
    CANNED_ANSWERS("/desk/canned-answers", "mail", "nav.canned", LEAD, MANAGER, ADMIN),
    IMPORTS("/desk/imports", "imports", "nav.imports", ADMIN),
    INCIDENTS("/desk/incidents", "incident", "nav.incidents", MANAGER, ADMIN),
    LOGINS("/desk/logins", "lock", "nav.logins", ADMIN),
    INVARIANTS("/desk/invariants", "shield", "nav.invariants", ADMIN);

    private final String path;
    private final String icon;
    private final String label;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);

    Navigation(String path, String icon, String label, Role... roles) {
        this.path = path;
        this.icon = icon;
        this.label = label;
        this.roles.addAll(List.of(roles));
    }

    String path() {
        return path;
    }

    String icon() {
        return icon;
    }

    String label() {
        return label;
    }

    boolean isFor(Staff staff) {
        return roles.isEmpty() || staff.roles().stream().anyMatch(roles::contains);
    }

    /** Whether the page at this address lies below this place; tasks belong to the work list. */
    boolean covers(String address) {
        if (this == WORK_LIST) {
            return address.equals(path) || address.startsWith("/desk/tasks");
        }
        return address.equals(path)
                || address.startsWith(path + "/")
                || this == PRODUCTS && address.startsWith("/desk/families")
                || this == IMPORTS && address.startsWith("/desk/import-sources");
    }
}
