package io.aftercare.desk.web;

import io.aftercare.identity.Role;
import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.Submissions;
import io.aftercare.workflow.Incidents;
import java.util.List;
import org.springframework.stereotype.Component;

/** Carries what admins decide about failed steps, each in a transaction of its own, so that one stops no other. */
@Component
class IncidentDesk {

    private final Incidents incidents;
    private final Submissions submissions;
    private final StaffDirectory staff;

    IncidentDesk(Incidents incidents, Submissions submissions, StaffDirectory staff) {
        this.incidents = incidents;
        this.submissions = submissions;
        this.staff = staff;
    }

    static boolean maySettle(Staff reader) {
        return reader.has(Role.ADMIN);
    }

    Incidents incidents() {
        return incidents;
    }

    void retry(String id, String key) {
        var actor = staff.required();
        submissions.once(actor.username(), key, Submissions.digest("retry " + id), () -> {
            incidents.retry(id, actor);
            return id;
        });
    }

    /** How many of these run again; those that have been settled meanwhile do not count. */
    int retryEach(List<String> ids) {
        return (int) ids.stream().distinct().filter(this::retried).count();
    }

    /** As {@link #retryEach}, for all that are open, at most a thousand. */
    int retryAll() {
        return retryEach(incidents.ids(staff.required()));
    }

    /** @throws ConflictException with code {@code incident-stuck} if what follows the step fails as well */
    void discard(String id, String reason, String key) {
        var actor = staff.required();
        try {
            submissions.once(actor.username(), key, Submissions.digest("discard " + id + " " + reason), () -> {
                incidents.discard(id, reason, actor);
                return id;
            });
        } catch (ConflictException | InvalidInputException refused) {
            throw refused;
        } catch (RuntimeException next) {
            throw new ConflictException("incident-stuck");
        }
    }

    private boolean retried(String id) {
        try {
            retry(id, null);
            return true;
        } catch (ConflictException gone) {
            return false;
        }
    }
}
