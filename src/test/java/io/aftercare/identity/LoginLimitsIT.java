package io.aftercare.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class LoginLimitsIT {

    @LocalServerPort
    int port;

    @Autowired
    StaffBook book;

    @Autowired
    LoginLimits limits;

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
