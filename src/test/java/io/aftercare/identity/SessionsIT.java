package io.aftercare.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SessionsIT {

    private static final String PROTECTED = "/desk/centres";

    @LocalServerPort
    int port;

    @Autowired
    StaffBook book;

    @Autowired
    StaffDirectory directory;

    @Autowired
    JdbcClient jdbc;

    private final String username = "s-" + UUID.randomUUID().toString().substring(0, 8);
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @BeforeEach
    void openAnAccount() {
        keep(Set.of(Role.FRONT_DESK), true, TestCompany.PASSWORD, false);
    }

    @Test
    void signsInUnderANewSessionAndWritesItDown() throws Exception {
        get("/desk");
        var before = cookie("JSESSIONID");

        var answer = signIn(username.toUpperCase(), TestCompany.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/desk");
        assertThat(cookie("JSESSIONID")).isNotEqualTo(before);
        assertThat(get(PROTECTED).statusCode()).isEqualTo(200);
        assertThat(logins(true)).isEqualTo(1);
    }

    @Test
    void goesToThePageThatWasAskedFor() throws Exception {
        get(PROTECTED);

        var answer = signIn(username, TestCompany.PASSWORD);

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(PROTECTED);
    }

    @Test
    void refusesAWrongPasswordLikeAnUnknownNameAndWritesItDown() throws Exception {
        var wrong = signIn(username, "wrong password");
        var unknown = signIn("nobody-" + username, "wrong password");

        assertThat(wrong.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"));
        assertThat(get(PROTECTED).statusCode()).isEqualTo(302);
        assertThat(logins(false)).isEqualTo(1);
    }

    @Test
    void signsOut() throws Exception {
        signIn(username, TestCompany.PASSWORD);

        post("/logout", "_csrf=" + token("/desk/profile"));

        assertThat(get(PROTECTED).statusCode()).isEqualTo(302);
    }

    @Test
    void endsTheSessionOfAnAccountThatIsSwitchedOff() throws Exception {
        signIn(username, TestCompany.PASSWORD);
        assertThat(get(PROTECTED).statusCode()).isEqualTo(200);

        keep(Set.of(Role.FRONT_DESK), false, "", false);

        assertThat(get(PROTECTED).statusCode()).isEqualTo(302);
        keep(Set.of(Role.FRONT_DESK), true, "", false);
        assertThat(get(PROTECTED).statusCode())
                .as("the session does not come back")
                .isEqualTo(302);
        keep(Set.of(Role.FRONT_DESK), false, "", false);
        assertThat(signIn(username, TestCompany.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/login?error");
        assertThat(basic(PROTECTED.replace("/desk/centres", "/api/v1/worklist")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void changesRolesAtTheNextRequest() throws Exception {
        signIn(username, TestCompany.PASSWORD);
        assertThat(get("/desk/staff").statusCode()).isEqualTo(403);

        keep(Set.of(Role.MANAGER), true, "", false);
        assertThat(get("/desk/staff").statusCode()).isEqualTo(200);

        keep(Set.of(Role.FRONT_DESK), true, "", false);
        assertThat(get("/desk/staff").statusCode()).isEqualTo(403);
    }

    @Test
    void endsOtherSessionsWhenThePasswordChangesAndGoesOnInThisOne() throws Exception {
        var other = Visitor.browser(port).signIn(username);
        assertThat(other.get(PROTECTED).uri().getPath()).isEqualTo(PROTECTED);
        signIn(username, TestCompany.PASSWORD);

        var answer = post(
                "/desk/profile/password",
                "_csrf=" + token("/desk/profile/password")
                        + "&current=correct+horse+12&password=another+one+13&repeated=another+one+13");

        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/desk/profile");
        assertThat(get(PROTECTED).statusCode()).isEqualTo(200);
        assertThat(other.get(PROTECTED).uri().getPath()).isEqualTo("/login");
    }

    @Test
    void letsAGivenPasswordDoNothingButBeChanged() throws Exception {
        keep(Set.of(Role.FRONT_DESK), true, TestCompany.PASSWORD, true);
        signIn(username, TestCompany.PASSWORD);

        assertThat(get(PROTECTED).headers().firstValue("Location").orElseThrow())
                .endsWith("/desk/profile/password");
        assertThat(get("/desk/profile/password").statusCode()).isEqualTo(200);
        assertThat(basic("/api/v1/worklist").body()).contains("password-expired");
    }

    @Test
    void refusesAFormWithoutItsToken() throws Exception {
        signIn(username, TestCompany.PASSWORD);

        assertThat(post("/desk/profile", "displayName=x&email=&language=en").statusCode())
                .isEqualTo(403);
        assertThat(post("/desk/profile", "_csrf=forged&displayName=x&email=&language=en")
                        .statusCode())
                .isEqualTo(403);
        assertThat(directory.find(username).orElseThrow().displayName()).isEqualTo("Sam");
        for (var form : Map.of("/login", "username=a&password=b", "/logout", "").entrySet()) {
            assertThat(post(form.getKey(), form.getValue()).headers().firstValue("Location"))
                    .as("%s is not done, the login comes back", form)
                    .hasValueSatisfying(page -> assertThat(page).endsWith("/login?stale=true"));
        }
        assertThat(get(PROTECTED).statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void refusesACallOfTheSessionWithoutItsToken() throws Exception {
        signIn(username, TestCompany.PASSWORD);

        var answer = post("/api/v1/tasks/1/claim", "");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void ignoresCookiesWhereAProgramSignsItself() throws Exception {
        signIn(username, TestCompany.PASSWORD);
        var wrong = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/worklist"))
                .header("Authorization", "Basic bm9ib2R5Om5vdGhpbmc=")
                .build();

        var answer = http.send(wrong, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void sendsTheWholePageToTheLoginWhenAFragmentIsAskedForWithoutASession() throws Exception {
        var answer = http.send(request(PROTECTED).header("HX-Request", "true").build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/login");
    }

    @Test
    void keepsPagesOutOfCachesAndLinksOutOfReferrers() throws Exception {
        assertThat(get("/login").headers().firstValue("Cache-Control").orElseThrow())
                .contains("no-store");
        assertThat(get("/track/nothing").headers().firstValue("Referrer-Policy"))
                .contains("no-referrer");
        assertThat(get("/css/aftercare.css")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .doesNotContain("no-store");
    }

    private void keep(Set<Role> roles, boolean active, String password, boolean expired) {
        book.keepHashed(
                username,
                new StaffDetails("Sam", "", "en", roles, Set.of(TestCompany.BERLIN), active),
                book.hash(password),
                expired);
    }

    private HttpResponse<String> signIn(String name, String password) throws IOException, InterruptedException {
        return post(
                "/login", "_csrf=" + token("/login") + "&username=" + name + "&password=" + password.replace(' ', '+'));
    }

    private String token(String page) throws IOException, InterruptedException {
        return Visitor.hiddenFields(get(page).body()).get("_csrf");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return http.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> basic(String path) {
        return Visitor.program(port, username).get(path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    private long logins(boolean succeeded) {
        return jdbc.sql("select count(*) from login_event where username = ? and succeeded = ? and address <> ''")
                .params(username, succeeded)
                .query(Long.class)
                .single();
    }
}
