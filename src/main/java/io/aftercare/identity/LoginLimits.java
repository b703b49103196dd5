package io.aftercare.identity;

import io.aftercare.shared.TryLimits;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * How often passwords may be tried: for one account from one address, and for all accounts from one address. The account
 * itself is never locked, so no stranger can keep its owner out.
 */
@Component
public class LoginLimits {

    static final int PER_ACCOUNT = 5;
    static final int PER_ADDRESS = 50;

    /** How many calls of one trusted account may have their password compared at the same moment. */
    static final int AT_ONCE = 50;

    private static final String ACCOUNT = "login-account";
    private static final String ADDRESS = "login-address";

    private final TryLimits limits;

    LoginLimits(TryLimits limits) {
        this.limits = limits;
    }

    /**
     * Whether a password may be tried now. An unknown name is treated like a known one. The try is taken before the
     * password is compared and given back if it was right: of any number that come at once no more get through than are
     * allowed. Who is trusted does not suffer from what others try from the same address.
     *
     * @param address of the browser or program
     */
    public boolean mayTry(String username, String address) {
        var account = key(username, address);
        if (limits.trusted(ACCOUNT, account)) {
            return limits.take(ACCOUNT, account, AT_ONCE);
        }
        if (!limits.take(ADDRESS, address, PER_ADDRESS)) {
            return false;
        }
        if (limits.take(ACCOUNT, account, PER_ACCOUNT)) {
            return true;
        }
        limits.giveBack(ADDRESS, address);
        return false;
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        var who = event.getAuthentication();
        var account = key(who.getName(), address(who));
        if (limits.trusted(ACCOUNT, account)) {
            limits.giveBack(ACCOUNT, account);
        } else {
            limits.giveBack(ADDRESS, address(who));
        }
        limits.trust(ACCOUNT, account);
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        var who = event.getAuthentication();
        if (limits.distrust(ACCOUNT, key(who.getName(), address(who)))) {
            limits.take(ADDRESS, address(who), PER_ADDRESS);
        }
    }

    private static String key(String username, String address) {
        return Usernames.normal(username) + "@" + address;
    }

    private static String address(Authentication who) {
        return who.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "";
    }
}
