package io.aftercare.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

@IntegrationTest
class LoginLimitsIT {

    @LocalServerPort
    int port;

    @Autowired
    StaffBook book;

    @Autowired
    LoginLimits limits;

    @Autowired
    JdbcClient jdbc;

    private final String username = "l-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void openAnAccount() {
        book.keepHashed(
                username,
                new StaffDetails("Lia", "", "en", Set.of(Role.FRONT_DESK), Set.of(TestCompany.BERLIN), true),
                book.hash(TestCompany.PASSWORD),
                false);
    }

    @Test
    void testsFewPasswordsAMinuteOnTheLoginPageAndNotEvenTheRightOneAfterThem() {
        var guesser = Visitor.browser(port);
        for (var i = 0; i < LoginLimits.PER_ACCOUNT; i++) {
            assertThat(guess(guesser, "guess " + i)).contains("User name or password is wrong");
        }

        assertThat(guess(guesser, TestCompany.PASSWORD)).contains("Too many wrong passwords");
        assertThat(guesser.get("/desk").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void testsFewPasswordsAMinuteOnTheApi() {
        for (var i = 0; i < LoginLimits.PER_ACCOUNT; i++) {
            limits.mayTry(username, "127.0.0.1");
        }

        var answer = Visitor.program(port, username).get("/api/v1/worklist");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        assertThat(answer.body()).contains("too-many-tries");
    }

    @Test
    void treatsAnUnknownNameLikeAKnownOne() {
        var guesser = Visitor.browser(port);
        var unknown = "nobody-" + username;
        for (var i = 0; i < LoginLimits.PER_ACCOUNT; i++) {
            guesser.signIn(unknown, "guess " + i);
        }

        assertThat(guesser.submit("/login", Map.of("username", unknown, "password", "x"))
                        .body())
                .contains("Too many wrong passwords");
    }

    @Test
    void letsTheOwnerInFromAnotherAddressWhileAStrangerGuesses() {
        while (limits.mayTry(username, "203.0.113.7")) {}

        assertThat(Visitor.browser(port)
                        .signIn(username)
                        .get("/desk/centres")
                        .uri()
                        .getPath())
                .isEqualTo("/desk/centres");
    }

    @Test
    void letsNoCrowdOfGuessesThroughBehindATrustedOwner() throws Exception {
        var address = "198.51.100." + username.hashCode();
        limits.mayTry(username, address);
        limits.on(new AuthenticationSuccessEvent(from(address)));

        assertThat(allowedOf(200, () -> limits.mayTry(username, address))).isEqualTo(LoginLimits.AT_ONCE);
    }

    @Test
    void letsNoCrowdTryOnePasswordOnManyNames() throws Exception {
        var address = "198.51.100." + username.hashCode();

        assertThat(allowedOf(200, () -> limits.mayTry("n-" + UUID.randomUUID(), address)))
                .isEqualTo(LoginLimits.PER_ADDRESS);
    }

    @Test
    void keepsTheOwnerInWhoeverTriesFromTheSameAddress() {
        var address = "198.51.100." + username.hashCode();
        limits.mayTry(username, address);
        limits.on(new AuthenticationSuccessEvent(from(address)));
        while (limits.mayTry("n-" + UUID.randomUUID(), address)) {}

        assertThat(limits.mayTry(username, address)).isTrue();
    }

    @Test
    void countsNoNameInAHeaderThatNobodyCompares() {
        var before = counters();
        var stranger = Visitor.program(port, "s-" + username);

        stranger.get("/");
        stranger.get("/claims/new");

        assertThat(counters()).isEqualTo(before);
    }

    @Test
    void writesDownNoNameThatIsNone() {
        Visitor.browser(port).signIn("my password " + username, "x");

        assertThat(jdbc.sql("select count(*) from login_event where username like ?")
                        .param("%my password " + username + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int counters() {
        return jdbc.sql("select count(*) from try_count where kind like 'login%'")
                .query(Integer.class)
                .single();
    }

    private Authentication from(String address) {
        var who = new TestingAuthenticationToken(username, null);
        who.setDetails(new WebAuthenticationDetails(address, null));
        return who;
    }

    private static int allowedOf(int tries, Callable<Boolean> one) throws Exception {
        var crowd = Executors.newFixedThreadPool(16);
        try {
            var allowed = 0;
            for (var answer : crowd.invokeAll(Collections.nCopies(tries, one))) {
                allowed += answer.get() ? 1 : 0;
            }
            return allowed;
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void doesNotCountTheCallsOfAProgramThatKnowsItsPassword() {
        var program = Visitor.program(port, username);

        for (var i = 0; i < 3 * LoginLimits.PER_ACCOUNT; i++) {
            assertThat(program.get("/api/v1/worklist").statusCode()).isEqualTo(200);
        }
    }

    private String guess(Visitor guesser, String password) {
        return guesser.submit("/login", Map.of("username", username, "password", password))
                .body();
    }
}
