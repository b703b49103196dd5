package io.aftercare.identity;

import java.util.List;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a signed-in member. A session keeps it, but every request looks at the account again, see
 * {@link StaffSessions}; what it says about the member is therefore never older than the request.
 */
public final class SignedInStaff implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final String username;
    private final int passwordNumber;
    private final boolean passwordExpired;
    private final transient Staff staff;
    private String passwordHash;

    SignedInStaff(StaffMember member, Staff staff) {
        this.username = member.username();
        this.passwordHash = member.passwordHash();
        this.passwordNumber = member.passwordNumber();
        this.passwordExpired = member.passwordExpired();
        this.staff = staff;
    }

    /** The member as it was when the request began; null in a session that has just been read from a store. */
    Staff staff() {
        return staff;
    }

    int passwordNumber() {
        return passwordNumber;
    }

    /** Whether somebody else chose the password, so that nothing works before it is changed. */
    public boolean mustChangePassword() {
        return passwordExpired;
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return staff == null
                ? List.of()
                : staff.roles().stream()
                        .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public String toString() {
        return username;
    }
}
