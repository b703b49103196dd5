package io.aftercare.identity;

import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.ConflictException;
import io.aftercare.shared.ImportTarget.Origin;
import io.aftercare.shared.InputCheck;
import io.aftercare.shared.NotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the accounts of staff. Who may change them is decided at the door. */
@Component
@Transactional
public class StaffBook {

    private final StaffMembers members;
    private final ServiceCentres centres;
    private final PasswordEncoder passwords;
    private final StaffTrail trail;

    StaffBook(StaffMembers members, ServiceCentres centres, PasswordEncoder passwords, StaffTrail trail) {
        this.members = members;
        this.centres = centres;
        this.passwords = passwords;
        this.trail = trail;
    }

    /**
     * Opens an account. Its password must be changed at the first login.
     *
     * @return the user name as it is spelled from now on
     * @throws io.aftercare.shared.InvalidInputException with a problem for each field that cannot be accepted
     */
    public String add(String typedUsername, StaffInput input) {
        var check = new InputCheck();
        var reading = new StaffReading(check);
        var username = reading.username(typedUsername);
        var details = reading.details(input, centres.all());
        reading.password("password", input.password());
        if (members.findByUsername(username).isPresent()) {
            check.problem("username", "staff-username-taken", username);
        }
        check.refuse();
        keepHashed(username, details, hash(input.password()), true);
        trail.added(username, details);
        return username;
    }

    /**
     * Changes an account; it acts at the member's next request. A password, if given, must be changed at the next
     * login.
     *
     * @throws ConflictException {@code staff-stale} if somebody else has changed the account since that version
     * @throws io.aftercare.shared.InvalidInputException with a problem for each field that cannot be accepted
     */
    public void change(String username, long version, StaffInput input) {
        var member = member(username);
        var check = new InputCheck();
        var reading = new StaffReading(check);
        var details = reading.details(input, centres.all());
        if (!input.password().isEmpty()) {
            reading.password("password", input.password());
        }
        if (member.version() != version) {
            throw new ConflictException("staff-stale");
        }
        if (!details.isWorkingAdmin() && isLastAdmin(member)) {
            check.problem("roles", "staff-last-admin");
        }
        check.refuse();
        var before = member.details();
        keepHashed(member.username(), details, hash(input.password()), true);
        trail.changed(member.username(), before, details, !input.password().isEmpty());
    }

    /** What is kept of a password, made slow on purpose; empty for none. */
    String hash(String password) {
        return password.isEmpty() ? "" : passwords.encode(password);
    }

    /** Adds or replaces an account as a file says, whose password went through {@link #hash} already. */
    void keepImported(
            String username, StaffDetails details, String passwordHash, boolean passwordExpired, Origin origin) {
        var before = members.findByUsername(username).map(StaffMember::details);
        keepHashed(username, details, passwordHash, passwordExpired);
        trail.imported(username, before.orElse(null), details, origin);
    }

    /** Adds or replaces an account; without a hash it keeps the password it has. */
    void keepHashed(String username, StaffDetails details, String passwordHash, boolean passwordExpired) {
        var member = members.findByUsername(username).orElseGet(() -> new StaffMember(username));
        member.describe(details);
        if (!passwordHash.isEmpty()) {
            member.changePassword(passwordHash, passwordExpired);
        }
        members.save(member);
    }

    /**
     * Whether nobody could look after the accounts any more without this one. Two admins who take each other's role at
     * the same moment come one after the other.
     */
    private boolean isLastAdmin(StaffMember member) {
        members.lockActiveWith(Role.ADMIN);
        return member.isWorkingAdmin() && members.countActiveWith(Role.ADMIN, member.username()) == 0;
    }

    private StaffMember member(String username) {
        return members.findByUsername(Usernames.normal(username))
                .orElseThrow(() -> new NotFoundException("account " + username));
    }
}
