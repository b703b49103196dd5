package io.aftercare.identity;

import io.aftercare.shared.Changes;
import io.aftercare.shared.ImportTarget.Origin;
import io.aftercare.shared.Trail;
import io.aftercare.shared.TrailSubject;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes down who changed an account. That a password was changed is said, never which. */
@Component
class StaffTrail {

    private static final String SYSTEM = "system";
    private static final String PREFIX = "staff.field";

    private final Trail trail;
    private final StaffDirectory directory;

    StaffTrail(Trail trail, StaffDirectory directory) {
        this.trail = trail;
        this.directory = directory;
    }

    void added(String username, StaffDetails details) {
        write(username, Changes.between(PREFIX, null, Shown.of(details)));
    }

    void changed(String username, StaffDetails before, StaffDetails after, boolean passwordToo) {
        var changes = Changes.between(PREFIX, Shown.of(before), Shown.of(after));
        write(username, passwordToo ? changes.done("staff.field.password") : changes);
    }

    /** @param before null for an account that is new */
    void imported(String username, StaffDetails before, StaffDetails after, Origin origin) {
        var changes = before == null ? Changes.imported() : Changes.between(PREFIX, Shown.of(before), Shown.of(after));
        trail.write(subject(username), origin.actor(), origin.reason(), changes);
    }

    void passwordChanged(String username) {
        write(username, new Changes().done("staff.field.password"));
    }

    private void write(String username, Changes changes) {
        var actor = directory.current().map(Staff::username).orElse(SYSTEM);
        trail.write(subject(username), actor, null, changes);
    }

    private static TrailSubject subject(String username) {
        return new TrailSubject("STAFF", username);
    }

    /** An account as its trail shows it: roles by message key. */
    private record Shown(
            String displayName, String email, String language, Set<String> roles, Set<String> centres, boolean active) {

        static Shown of(StaffDetails details) {
            var roles =
                    details.roles().stream().map(role -> "#role." + role.key()).collect(Collectors.toSet());
            return new Shown(
                    details.displayName(),
                    details.email(),
                    "#staff.language." + details.language(),
                    roles,
                    details.centres(),
                    details.active());
        }
    }
}
