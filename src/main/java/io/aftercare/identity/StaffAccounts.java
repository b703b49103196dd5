package io.aftercare.identity;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Shows Spring Security the accounts. One that is switched off is answered like one that does not exist. */
@Component
class StaffAccounts implements UserDetailsService {

    private final StaffDirectory directory;

    StaffAccounts(StaffDirectory directory) {
        this.directory = directory;
    }

    @Override
    public SignedInStaff loadUserByUsername(String username) {
        return directory.signIn(username).orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
