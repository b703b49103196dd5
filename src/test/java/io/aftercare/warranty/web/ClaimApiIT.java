package io.aftercare.warranty.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.aftercare.identity.Role;
import io.aftercare.shared.SerialNumber;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.warranty.Claims;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ClaimApiIT {

    private static final String CLAIMS = "/api/v1/claims";

    @LocalServerPort
    private int port;

    @Autowired
    private TestCompany company;

    @Autowired
    private Claims claims;

    @Autowired
    private JdbcClient jdbc;

    private Visitor anyone;

    @BeforeEach
    void comeIn() {
        anyone = Visitor.browser(port);
    }

    @Test
    void answersWithNumberStatusAndTrackingLink() {
        var answer = anyone.postJson(CLAIMS, body(company.freshUnit().serial()));

        assertThat(answer.statusCode()).isEqualTo(201);
        String number = JsonPath.read(answer.body(), "$.number");
        String link = JsonPath.read(answer.body(), "$.trackingUrl");
        assertThat(number).matches("WC-\\d{4}-\\d{6}");
        assertThat(link).contains("/track/");
        assertThat((String) JsonPath.read(answer.body(), "$.status")).isEqualTo("RECEIVED");
        assertThat(answer.headers().firstValue("Location")).hasValue(link);
    }

    @Test
    void hasStoredTheClaimAndTheJobThatGoesOnWithItBeforeItAnswers() {
        String number = JsonPath.read(
                anyone.postJson(CLAIMS, body(company.freshUnit().serial())).body(), "$.number");

        assertThat(count("select count(*) from warranty_claim where number = ?", number))
                .isEqualTo(1);
        assertThat(count("""
                        select count(*) from ACT_RU_JOB j
                          join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
                         where e.BUSINESS_KEY_ = ?
                        """, number)).isEqualTo(1);
    }

    @Test
    void neverRefusesAnUnknownSerialNumber() {
        var answer = anyone.postJson(CLAIMS, body(TestCompany.freshSerial().value()));

        assertThat(answer.statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({
        "serialNumber,   '\"x\"'",
        "serialNumber,   '\"\"'",
        "purchaseDate,   '\"2999-01-01\"'",
        "purchaseDate,   '\"1899-12-31\"'",
        "purchaseDate,   null",
        "symptomCode,    '\"NO-SUCH\"'",
        "preferredCentre,'\"NOWHERE\"'",
        "productCode,    '\"NO-SUCH\"'",
        "description,    '\"\"'",
    })
    void saysAtTheFieldWhatIsWrong(String field, String value) {
        var body = JsonPath.parse(body(company.freshUnit().serial()));
        body.put("$", field, JsonPath.parse("[" + value + "]").read("$[0]"));

        assertRefusedAt(field, anyone.postJson(CLAIMS, body.jsonString()));
    }

    @Test
    void refusesADescriptionBeyondItsLength() {
        var body = JsonPath.parse(body(company.freshUnit().serial()));
        body.put("$", "description", "a".repeat(4001));

        assertRefusedAt("description", anyone.postJson(CLAIMS, body.jsonString()));
    }

    @Test
    void refusesAWrongEmailAddressAndAMissingConsent() {
        var body = JsonPath.parse(body(company.freshUnit().serial()));
        body.put("$.customer", "email", "nobody");
        body.put("$.consents", "dataProcessing", false);
        var answer = anyone.postJson(CLAIMS, body.jsonString());

        assertRefusedAt("customer.email", answer);
        assertRefusedAt("consents.dataProcessing", answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nina@example.com\r\nBcc: thief@example.com",
                "nina@example.com\nBcc: thief@example.com",
                "nina\r\n@example.com",
                "nina@example.com\u2028Bcc: thief@example.com",
                "nina@exam\u0085ple.com",
                "nina@example.com\u0000",
                "nina@example.com, thief@example.com",
                "Nina <nina@example.com>"
            })
    void refusesAnAddressThatWouldBeMoreThanOneLineOrOneRecipient(String email) {
        var body = JsonPath.parse(body(company.freshUnit().serial(), "nina@example.com"));
        body.set("$.customer.email", email);

        assertRefusedAt("customer.email", anyone.postJson(CLAIMS, body.jsonString()));
    }

    @Test
    void namesAllThatIsWrongAtOnceInTheOrderOfTheForm() {
        var body = """
                {"serialNumber": "", "symptomCode": "NO-SUCH", "purchaseDate": "2999-01-01", "description": "",
                 "preferredCentre": "NOWHERE", "productCode": "NO-SUCH",
                 "customer": {"name": "", "email": "nobody"}, "consents": {"dataProcessing": false}}""";

        for (var i = 0; i < 5; i++) {
            List<String> fields = JsonPath.read(anyone.postJson(CLAIMS, body).body(), "$.errors[*].field");
            assertThat(fields)
                    .containsExactly(
                            "serialNumber",
                            "productCode",
                            "symptomCode",
                            "purchaseDate",
                            "description",
                            "preferredCentre",
                            "customer.name",
                            "customer.email",
                            "consents.dataProcessing");
        }
    }

    @Test
    void refusesAClaimWithoutCustomerAndConsents() {
        var answer = anyone.postJson(CLAIMS, "{}");

        List<String> fields = JsonPath.read(answer.body(), "$.errors[*].field");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(fields).containsExactly("serialNumber", "purchaseDate", "description", "customer", "consents");
    }

    @Test
    void refusesAStolenUnit() {
        var unit = company.freshUnit();
        jdbc.sql("update unit set status = 'STOLEN' where serial = ?")
                .param(unit.serial())
                .update();

        assertRefusedAt("serialNumber", anyone.postJson(CLAIMS, body(unit.serial())));
    }

    @Test
    void refusesAUnitOfSomeoneElseButNotItsOwners() {
        var unit = company.freshUnit();
        var owner = UUID.randomUUID() + "@example.com";
        String number = JsonPath.read(
                anyone.postJson(CLAIMS, body(unit.serial(), owner)).body(), "$.number");
        jdbc.sql("update unit set owner_id = (select customer_id from case_file where number = ?) where serial = ?")
                .params(number, unit.serial())
                .update();
        claims.cancel(number, "customer");

        assertRefusedAt("serialNumber", anyone.postJson(CLAIMS, body(unit.serial())));
        assertThat(anyone.postJson(CLAIMS, body(unit.serial(), owner.toUpperCase()))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void refusesASecondClaimForAUnitWithAnOpenOne() {
        var unit = company.freshUnit();
        anyone.postJson(CLAIMS, body(unit.serial()));

        assertRefusedAt("serialNumber", anyone.postJson(CLAIMS, body(unit.serial())));
    }

    @Test
    void knowsAUnitHoweverItsNumberIsSpelled() {
        var stolen = company.freshUnit();
        jdbc.sql("update unit set status = 'STOLEN' where serial = ?")
                .param(stolen.serial())
                .update();
        var open = company.freshUnit();
        anyone.postJson(CLAIMS, body(open.serial().replace("-", "")));
        var unknown = TestCompany.freshSerial().value();
        anyone.postJson(CLAIMS, body(unknown));

        assertRefusedAt(
                "serialNumber", anyone.postJson(CLAIMS, body(stolen.serial().replace("-", " "))));
        assertRefusedAt(
                "serialNumber", anyone.postJson(CLAIMS, body(open.serial().replace("-", "/"))));
        assertRefusedAt("serialNumber", anyone.postJson(CLAIMS, body(open.serial())));
        assertRefusedAt("serialNumber", anyone.postJson(CLAIMS, body(unknown.replace("-", ""))));
        assertThat(count("select count(*) from case_file where serial = ?", open.serial()))
                .isEqualTo(1);
    }

    @Test
    void answersBrokenJsonWithABadRequest() {
        var answer = anyone.postJson(CLAIMS, "{\"serialNumber\":");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
    }

    @Test
    void refusesTheSameKeyForAnotherBody() {
        var key = UUID.randomUUID().toString();
        anyone.postJson(CLAIMS, body(company.freshUnit().serial()), key);

        var other = anyone.postJson(CLAIMS, body(company.freshUnit().serial()), key);

        assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    void recordsTheMemberOfStaffWhoTypedIt() {
        var member = TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK);
        var answer = Visitor.program(port, member)
                .postJson(CLAIMS, body(company.freshUnit().serial()));

        String number = JsonPath.read(answer.body(), "$.number");
        assertThat(count("select count(*) from case_event where case_number = ? and actor = '" + member + "'", number))
                .isEqualTo(1);
    }

    @Test
    void makesOneClaimOfFiftyEqualPostsWithOneKey() {
        var key = UUID.randomUUID().toString();
        var unit = company.freshUnit();
        var body = body(unit.serial());

        var answers = atOnce(50, () -> anyone.postJson(CLAIMS, body, key));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(openClaims(unit.serial())).isEqualTo(1);
    }

    @Test
    void letsOnlyOneOfTwoParallelClaimsForAUnitLive() {
        for (var round = 0; round < 5; round++) {
            var unit = company.freshUnit();

            var answers = atOnce(4, () -> anyone.postJson(CLAIMS, body(unit.serial())));

            assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                    .hasSize(1);
            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201, 422);
            assertThat(openClaims(unit.serial())).isEqualTo(1);
        }
    }

    private static List<HttpResponse<String>> atOnce(int times, Callable<HttpResponse<String>> call) {
        var threads = Executors.newFixedThreadPool(times);
        try {
            var calls = IntStream.range(0, times).mapToObj(n -> call).toList();
            return threads.invokeAll(calls).stream()
                    .flatMap(answer -> {
                        try {
                            return Stream.of(answer.get());
                        } catch (InterruptedException | ExecutionException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }

    private static void assertRefusedAt(String field, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        List<String> fields = JsonPath.read(answer.body(), "$.errors[*].field");
        List<String> messages = JsonPath.read(answer.body(), "$.errors[*].message");
        assertThat(fields).contains(field);
        assertThat(messages).noneMatch(message -> message.isBlank() || message.startsWith("problem."));
    }

    private long openClaims(String serial) {
        return count("select count(*) from warranty_claim where open_unit = ?", new SerialNumber(serial).key());
    }

    private long count(String sql, String key) {
        return jdbc.sql(sql).param(key).query(Long.class).single();
    }

    private static String body(String serial) {
        return body(serial, UUID.randomUUID() + "@example.com");
    }

    private static String body(String serial, String email) {
        return """
                {"serialNumber": "%s", "purchaseDate": "%s", "proofOfPurchase": true, "symptomCode": "DEAD",
                 "description": "It stays dark 🙁", "loanerWanted": false, "preferredCentre": "BER",
                 "customer": {"name": "Nina Petrova", "email": "%s", "language": "en",
                              "address": {"city": "Berlin", "country": "DE"}},
                 "consents": {"dataProcessing": true, "marketing": false}}
                """.formatted(serial, TestCompany.lately(), email);
    }
}
