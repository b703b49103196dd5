package io.aftercare.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds members of staff. */
@Component
public class StaffDirectory {

    /** The signed-in member of the current request; empty for the public and for jobs. */
    public Optional<Staff> current() {
        throw new UnsupportedOperationException();
    }

    /** The signed-in member. @throws io.aftercare.shared.NotFoundException if nobody is signed in */
    public Staff required() {
        throw new UnsupportedOperationException();
    }

    public Optional<Staff> find(String username) {
        throw new UnsupportedOperationException();
    }

    /** The active members who may work in this role at this centre, by display name. */
    public List<Staff> workers(Role role, String centre) {
        throw new UnsupportedOperationException();
    }
}
