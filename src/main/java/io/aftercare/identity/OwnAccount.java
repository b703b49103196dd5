package io.aftercare.identity;

import io.aftercare.shared.InputCheck;
import io.aftercare.shared.NotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members of staff may change of their own account. */
@Component
@Transactional
public class OwnAccount {

    private final StaffMembers members;
    private final PasswordEncoder passwords;
    private final StaffTrail trail;

    OwnAccount(StaffMembers members, PasswordEncoder passwords, StaffTrail trail) {
        this.members = members;
        this.passwords = passwords;
        this.trail = trail;
    }

    /** @throws io.aftercare.shared.InvalidInputException with a problem for each field that cannot be accepted */
    public void introduce(String username, String displayName, String email, String language) {
        var check = new InputCheck();
        var reading = new StaffReading(check);
        var name = reading.displayName(displayName);
        var address = check.email("email", email);
        var spoken = reading.language(language);
        check.refuse();
        var member = member(username);
        var before = member.details();
        member.introduce(name, address, spoken);
        trail.changed(username, before, member.details(), false);
    }

    /**
     * Changes the password; every other session of the account ends.
     *
     * @throws io.aftercare.shared.InvalidInputException at {@code current}, {@code password} or {@code repeated}
     */
    public void changePassword(String username, String current, String password, String repeated) {
        var member = member(username);
        var check = new InputCheck();
        if (!passwords.matches(current, member.passwordHash())) {
            check.problem("current", "staff-password-wrong");
        } else if (current.equals(password)) {
            check.problem("password", "staff-password-same");
        }
        new StaffReading(check).password("password", password);
        if (!password.equals(repeated)) {
            check.problem("repeated", "staff-password-repeated");
        }
        check.refuse();
        member.changePassword(passwords.encode(password), false);
        trail.passwordChanged(username);
    }

    private StaffMember member(String username) {
        return members.findByUsername(username).orElseThrow(() -> new NotFoundException("the own account"));
    }
}
