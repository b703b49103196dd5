package io.aftercare.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.aftercare.identity.Role;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class PortalIT {

    private static final String FORM = "/claims/new";
    private static final Pattern NUMBER = Pattern.compile("WC-\\d{4}-\\d{6}");

    @LocalServerPort
    private int port;

    @Autowired
    private TestCompany company;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JdbcClient jdbc;

    private Visitor customer;

    @BeforeEach
    void comeIn() {
        customer = Visitor.browser(port);
    }

    @Test
    void welcomesAnyone() {
        var home = customer.get("/");

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("/claims/new");
    }

    @Test
    void leadsFromTheFormToAPageWithNumberAndLinkThatSurvivesReload() {
        var submitted = customer.submit(FORM, filledIn(company.freshUnit().serial()));

        assertThat(submitted.statusCode()).isEqualTo(200);
        assertThat(submitted.uri().getPath()).matches("/track/.+/submitted");
        var again = customer.get(submitted.uri().getPath());
        assertThat(numberOn(again.body())).isEqualTo(numberOn(submitted.body()));
        assertThat(again.body()).contains("/track/");
        assertThat(again.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    @Test
    void makesOneClaimOfAFormSentTwice() {
        var unit = company.freshUnit();
        var form = new HashMap<>(Visitor.hiddenFields(customer.get(FORM).body()));
        form.putAll(filledIn(unit.serial()));

        var first = customer.post(FORM, form);
        var second = customer.post(FORM, form);

        assertThat(numberOn(second.body())).isEqualTo(numberOn(first.body()));
        assertThat(jdbc.sql("select count(*) from warranty_claim where serial = ?")
                        .param(unit.serial())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keepsAllInputAndSaysAtEachFieldWhatToDo() {
        var form = new HashMap<>(filledIn(company.freshUnit().serial()));
        form.put("purchaseDate", "2999-01-01");
        form.put("email", "nobody");
        form.put("description", "It <b>hums</b> & smells");
        form.remove("consent");
        var key = Visitor.hiddenFields(customer.get(FORM).body()).get("idempotencyKey");
        form.put("idempotencyKey", key);

        var refused = customer.submit(FORM, form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("value=\"2999-01-01\"")
                .contains("value=\"nobody\"")
                .contains("It &lt;b&gt;hums&lt;/b&gt; &amp; smells")
                .contains("value=\"Nina Petrova\"")
                .contains("value=\"" + key + "\"");
        assertThat(refused.body())
                .contains("cannot lie in the future", "not an email address", "only with your consent");
    }

    @Test
    void saysAtTheSerialNumberThatTheUnitHasAnOpenClaim() {
        var unit = company.freshUnit();
        customer.submit(FORM, filledIn(unit.serial()));

        var refused = Visitor.browser(port).submit(FORM, filledIn(unit.serial()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("There is an open claim for this unit already");
    }

    @Test
    void showsTheModelAndItsSymptomsWhileTheSerialNumberIsTyped() {
        var unit = company.freshUnit();

        var part = customer.get(
                "/claims/serial-check?serialNumber=" + unit.serial().toLowerCase());

        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.body())
                .contains("Crema 500", "Does not start", "On the plate below")
                .doesNotContain("<html");
    }

    @Test
    void asksForTheModelOfAnUnknownSerialNumber() {
        var part = customer.get("/claims/serial-check?serialNumber=" + TestCompany.freshSerial());

        assertThat(part.body()).contains("productCode", "We do not know this number yet");
    }

    @Test
    void leadsWhoSendsTheFormAgainToTheClaimItHasMade() {
        var unit = company.freshUnit();
        var first = customer.submit(FORM, filledIn(unit.serial()));

        var again = customer.submit(FORM, filledIn(unit.serial()));

        assertThat(again.uri()).isEqualTo(first.uri());
    }

    @Test
    void showsWhenTheCentreIsOpen() {
        var submitted = customer.submit(FORM, filledIn(company.freshUnit().serial()));
        var number = numberOn(submitted.body());
        jobs.runFor(number);

        var page = customer.get(submitted.uri().getPath().replace("/submitted", ""))
                .body();

        assertThat(page).contains("09:00–18:00");
    }

    @Test
    void asksForTheSerialNumberThatIsMissing() {
        var refused = customer.submit(FORM, filledIn(""));

        assertThat(refused.body()).contains("Please give the serial number").doesNotContain("cannot be a serial");
    }

    @Test
    void drawsTheFormAgainWithAllInputWhenTheCookiesWereDeletedMeanwhile() {
        var form = new HashMap<>(Visitor.hiddenFields(customer.get(FORM).body()));
        form.putAll(filledIn(company.freshUnit().serial()));
        var withoutCookies = Visitor.browser(port);

        var drawn = withoutCookies.post(FORM, form);

        assertThat(drawn.statusCode()).isEqualTo(422);
        assertThat(drawn.body()).contains("value=\"Nina Petrova\"", "open for too long");
        form.putAll(Visitor.hiddenFields(drawn.body()));
        assertThat(withoutCookies.post(FORM, form).uri().getPath()).endsWith("/submitted");
    }

    @Test
    void asksToRepeatACancellationThatCameWithoutCookies() {
        var submitted = customer.submit(FORM, filledIn(company.freshUnit().serial()));
        var page = submitted.uri().getPath().replace("/submitted", "");

        var answer = Visitor.browser(port).post(page + "/cancellation", Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("nothing has been done", "Cancel this claim");
    }

    @Test
    void tellsCustomersOfWrongAddressesInTheirOwnWords() {
        var link = customer.get("/track/notalink");
        assertThat(link.statusCode()).isEqualTo(404);
        assertThat(link.body()).contains("This link opens no claim").doesNotContain("service centre. Check");

        var mistyped = customer.get("/claim/new");
        assertThat(mistyped.statusCode()).isEqualTo(404);
        assertThat(mistyped.uri().getPath()).isEqualTo("/claim/new");
        assertThat(mistyped.body()).contains("This page does not exist").doesNotContain("To the work list");
    }

    @Test
    void checksTheSerialNumberWithoutScriptsToo() {
        var form = new HashMap<>(filledIn(company.freshUnit().serial()));
        form.put("check", "true");

        var drawn = customer.submit(FORM, form);

        assertThat(drawn.statusCode()).isEqualTo(200);
        assertThat(drawn.body()).contains("Crema 500", "value=\"Nina Petrova\"");
    }

    @Test
    void speaksRussian() {
        assertThat(customer.get(FORM + "?lang=ru").body()).contains("Серийный номер");
    }

    @Test
    void tellsTheLinkHolderWhatHappensNextAndOffersToCancel() {
        var token = submit(company.freshUnit().serial());

        var page = customer.get("/track/" + token);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("waiting for your product", "Berlin Mitte", "cancellation");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    @Test
    void cancelsOnceAndThenSaysThatItIsTooLate() {
        var token = submit(company.freshUnit().serial());

        var cancelled = customer.submit("/track/" + token, "/track/" + token + "/cancellation", Map.of());
        var again = customer.post(
                "/track/" + token + "/cancellation",
                Visitor.hiddenFields(customer.get(FORM).body()));

        assertThat(cancelled.body()).contains("Your claim is cancelled").doesNotContain("cancellation\"");
        assertThat(again.body()).contains("has ended already");
    }

    @Test
    void cancelsThroughTheApiWhileOfferedElseSaysConflict() {
        var path = "/api/v1/track/" + submit(company.freshUnit().serial());
        var program = Visitor.program(port, TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));

        assertThat((Object) JsonPath.read(program.get(path).body(), "$.actions[0]"))
                .isEqualTo("cancellation");
        var cancelled = program.postJson(path + "/cancellation", "");
        var again = program.postJson(path + "/cancellation", "");

        assertThat(cancelled.statusCode()).isEqualTo(200);
        assertThat((Object) JsonPath.read(cancelled.body(), "$.status")).isEqualTo("CANCELLED");
        assertThat(JsonPath.<List<String>>read(cancelled.body(), "$.actions")).containsExactly("conversation");
        assertThat(again.statusCode()).isEqualTo(409);
    }

    @Test
    void givesOneAnswerToEveryWrongToken() {
        var one = customer.get("/api/v1/track/" + UUID.randomUUID());
        var other = customer.get("/api/v1/track/x");

        assertThat(one.statusCode()).isEqualTo(404);
        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(customer.get("/track/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void findsThePageBehindAPastedLink() {
        var token = submit(company.freshUnit().serial());

        var opened = customer.get("/track?link=" + "https%3A%2F%2Faftercare.example%2Ftrack%2F" + token);

        assertThat(opened.uri().getPath()).isEqualTo("/track/" + token);
        assertThat(customer.get("/track?link=nonsense").body()).contains("not one of our links");
    }

    private String submit(String serial) {
        var submitted = customer.submit(FORM, filledIn(serial));
        jobs.runFor(numberOn(submitted.body()));
        return submitted.uri().getPath().split("/")[2];
    }

    private static String numberOn(String html) {
        var number = NUMBER.matcher(html);
        assertThat(number.find()).as("a claim number").isTrue();
        return number.group();
    }

    private static Map<String, String> filledIn(String serial) {
        var form = new HashMap<String, String>();
        form.put("serialNumber", serial);
        form.put("purchaseDate", TestCompany.lately().toString());
        form.put("proofOfPurchase", "true");
        form.put("symptomCode", "DEAD");
        form.put("description", "It stays dark since Monday.");
        form.put("preferredCentre", "BER");
        form.put("name", "Nina Petrova");
        form.put("email", UUID.randomUUID() + "@example.com");
        form.put("language", "en");
        form.put("consent", "true");
        return form;
    }
}
