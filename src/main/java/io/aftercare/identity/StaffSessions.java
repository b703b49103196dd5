package io.aftercare.identity;

import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Compares a session with the account as it is now, so that a change of roles or a switched-off account acts at once. */
@Component
public class StaffSessions {

    private final StaffDirectory directory;

    StaffSessions(StaffDirectory directory) {
        this.directory = directory;
    }

    /**
     * The session's member with the roles of this moment; empty if the account has been switched off or got another
     * password since the session began.
     */
    public Optional<Authentication> refreshed(Authentication kept) {
        var before = (SignedInStaff) kept.getPrincipal();
        return directory
                .signIn(before.getUsername())
                .filter(now -> now.passwordNumber() == before.passwordNumber())
                .map(now -> authentication(now, kept.getDetails()));
    }

    /** The member after the own password was changed, to go on with in the same session. */
    public Optional<Authentication> renewed(Authentication kept) {
        return directory.signIn(kept.getName()).map(now -> authentication(now, kept.getDetails()));
    }

    private static Authentication authentication(SignedInStaff now, Object details) {
        now.eraseCredentials();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities());
        authentication.setDetails(details);
        return authentication;
    }
}
