package io.aftercare.identity;

import io.aftercare.shared.Clock;
import io.aftercare.shared.UtcColumns;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Writes down who came in and who was refused, when and from where. A program's calls with a password are written
 * down only when refused: each of them is a login, and thousands say nothing.
 */
@Component
class LoginEvents {

    /** No user name can look like this. */
    static final String NOBODY = "?";

    private final StaffMembers members;
    private final JdbcClient jdbc;
    private final Clock clock;

    LoginEvents(StaffMembers members, JdbcClient jdbc, Clock clock) {
        this.members = members;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        keep(event.getAuthentication(), true);
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        keep(event.getAuthentication(), false);
    }

    private void keep(Authentication who, boolean succeeded) {
        jdbc.sql("insert into login_event (username, happened_at, succeeded, address) values (?, ?, ?, ?)")
                .params(accountOf(who), UtcColumns.column(clock.now()), succeeded, cut(address(who), 60))
                .update();
    }

    /** Who types the password into the field for the name must not find it kept here: a name that is none is not written. */
    private String accountOf(Authentication who) {
        var name = Usernames.normal(who.getName());
        return members.findByUsername(name).map(StaffMember::username).orElse(NOBODY);
    }

    private static String address(Authentication who) {
        return who.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "";
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
