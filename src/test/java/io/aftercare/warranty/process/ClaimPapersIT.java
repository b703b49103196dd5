package io.aftercare.warranty.process;

import static io.aftercare.support.TestCompany.BERLIN;
import static io.aftercare.support.TestCompany.MOSCOW;
import static io.aftercare.support.TestCompany.user;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.aftercare.casefile.TrackingLinks;
import io.aftercare.customers.NewCustomer;
import io.aftercare.identity.Role;
import io.aftercare.repair.OldPart;
import io.aftercare.shared.paper.PrintingShop;
import io.aftercare.shared.paper.ScannedPaper;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.warranty.ClaimFixture;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The papers of a claim come and go with its stage, the same by every door, in the customer's language. */
@IntegrationTest
class ClaimPapersIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestCompany company;

    @Autowired
    private ClaimDriver driver;

    @Autowired
    private TrackingLinks links;

    private Visitor desk;
    private Visitor program;
    private Visitor customer;

    @BeforeEach
    void comeIn() {
        desk = Visitor.browser(port).signIn(user(BERLIN, Role.FRONT_DESK));
        program = Visitor.program(port, user(BERLIN, Role.FRONT_DESK));
        customer = Visitor.browser(port);
    }

    @Test
    void comeWithTheStageOfTheClaim() {
        var number = driver.submit(claim("en"));
        assertThat(forStaff(number)).containsExactly("shipping-label");
        assertThat(forCustomer(number)).containsExactly("shipping-label");

        driver.receive(number);
        assertThat(forStaff(number)).containsExactly("intake-receipt");
        assertThat(forCustomer(number)).containsExactly("intake-receipt");

        driver.repair(number, OldPart.SCRAP);
        assertThat(forStaff(number)).containsExactly("intake-receipt", "hand-over");
        assertThat(forCustomer(number)).containsExactly("intake-receipt");

        driver.handBack(number);
        assertThat(forStaff(number)).containsExactly("intake-receipt", "hand-over");
        assertThat(forCustomer(number)).containsExactly("intake-receipt", "hand-over");
        assertThat(PrintingShop.lineOf(paper(customer, track(number) + "/papers/hand-over")))
                .contains("Part replaced Board replaced", "Board", "Cable", "Warranty on the repair Until");
    }

    @Test
    void areTheSamePaperByEveryDoor() {
        var number = driver.submit(claim("ru"));

        for (var address : List.of(
                "/desk/cases/" + number + "/papers/shipping-label",
                "/api/v1/cases/" + number + "/papers/shipping-label",
                track(number) + "/papers/shipping-label",
                "/api/v1" + track(number) + "/papers/shipping-label")) {
            var visitor = address.startsWith("/desk") ? desk : address.contains("/cases/") ? program : customer;
            assertThat(PrintingShop.lineOf(paper(visitor, address)))
                    .as(address)
                    .contains("Отправитель Нина Петрова", "Получатель Berlin Mitte", number);
        }
    }

    @Test
    void areReadInTheBrowserAndSavedByPrograms() {
        var number = driver.submit(claim("en"));

        var read = customer.fetch(track(number) + "/papers/shipping-label");
        var saved = program.fetch("/api/v1/cases/" + number + "/papers/shipping-label");

        assertThat(header(read, "Content-Disposition"))
                .isEqualTo("inline; filename=\"" + number + "-shipping-label.pdf\"");
        assertThat(header(saved, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + number + "-shipping-label.pdf\"");
        for (var each : List.of(read, saved)) {
            assertThat(header(each, "Content-Type")).isEqualTo("application/pdf");
            assertThat(header(each, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(each, "Cache-Control")).contains("no-store");
            assertThat(header(each, "Referrer-Policy")).isNotEmpty();
        }
    }

    @Test
    void areNotThereForOthersNorBeforeTheirTime() {
        var number = driver.submit(claim("en"));
        var moscow = Visitor.program(port, user(MOSCOW, Role.FRONT_DESK));

        for (var kind : List.of("intake-receipt", "hand-over", "refusal-letter", "test-report", "none")) {
            assertThat(program.getJson("/api/v1/cases/" + number + "/papers/" + kind)
                            .statusCode())
                    .as(kind)
                    .isEqualTo(404);
            assertThat(customer.fetch(track(number) + "/papers/" + kind).statusCode())
                    .as(kind)
                    .isEqualTo(404);
        }
        assertThat(moscow.getJson("/api/v1/cases/" + number + "/papers/shipping-label")
                        .statusCode())
                .isEqualTo(404);
        assertThat(customer.getJson("/api/v1/track/wrong/papers/shipping-label").statusCode())
                .isEqualTo(404);
        assertThat(customer.getJson("/api/v1/cases/" + number + "/papers/shipping-label")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void bringTheScannerToTheCaseAndToWhatIsToBeDoneWithTheUnit() {
        var number = driver.submit(claim("en"));
        var fromLabel = ScannedPaper.barcodeOf(paper(desk, "/desk/cases/" + number + "/papers/shipping-label"));
        assertThat(desk.get("/desk/search?q=" + fromLabel).uri().getPath()).isEqualTo("/desk/cases/" + number);

        driver.receive(number);
        var fromReceipt = ScannedPaper.barcodeOf(paper(desk, "/desk/cases/" + number + "/papers/intake-receipt"));
        var bench = Visitor.browser(port).signIn(user(BERLIN, Role.TECHNICIAN));
        assertThat(bench.get("/desk/search?q=" + fromReceipt).uri().getPath())
                .isEqualTo("/desk/tasks/" + driver.task(number).taskId());
    }

    @Test
    void areListedOnBothPages() {
        var number = driver.submit(claim("en"));

        assertThat(desk.get("/desk/cases/" + number).body())
                .contains("/desk/cases/" + number + "/papers/shipping-label", "Shipping label");
        assertThat(customer.get(track(number)).body())
                .contains(track(number) + "/papers/shipping-label", "Shipping label");
    }

    @Test
    void areAtHandWhereTheUnitChangesHands() {
        var number = driver.submit(claim("en"));
        driver.receive(number);
        assertThat(desk.get("/desk/cases/" + number + "/job-ticket").body())
                .contains("/desk/cases/" + number + "/papers/intake-receipt");

        driver.repair(number, OldPart.SCRAP);
        assertThat(desk.get("/desk/tasks/" + driver.task(number).taskId()).body())
                .contains("/desk/cases/" + number + "/papers/hand-over");
        assertThat(PrintingShop.lineOf(paper(desk, "/desk/cases/" + number + "/papers/hand-over")))
                .contains("6 months from the day of the hand-over", "Date, signature: Nina Petrova");
    }

    @Test
    void tellTheReasonOfARefusalInTheWordsOfItsPage() {
        var unit = company.freshUnit(
                TestCompany.COFFEE_MACHINE, TestCompany.today().minusMonths(30));
        var number = driver.submit(ClaimFixture.claimFor(unit.serial())
                .boughtOn(TestCompany.today().minusMonths(30)));
        driver.complete(
                number,
                Role.ADJUDICATOR,
                new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, "The frame was bent by a fall."));

        assertThat(forStaff(number)).containsExactly("refusal-letter");
        assertThat(forCustomer(number)).containsExactly("refusal-letter");
        var letter = paper(customer, track(number) + "/papers/refusal-letter");
        assertThat(PrintingShop.lineOf(letter))
                .contains("Decision about your claim " + number, "The frame was bent by a fall.")
                .contains("Parts: Not covered", "You can appeal until");
        assertThat(ScannedPaper.barcodeOf(letter)).isEqualTo(number);
    }

    private ClaimFixture claim(String language) {
        var unit = company.freshUnit();
        var name = language.equals("ru") ? "Нина Петрова" : "Nina Petrova";
        var somebody = new NewCustomer(
                name,
                UUID.randomUUID() + "@example.com",
                null,
                language,
                "Lindenweg 3",
                "10115",
                "Berlin",
                "DE",
                false);
        return new ClaimFixture(unit.serial(), TestCompany.lately(), true, "DEAD", BERLIN, somebody);
    }

    private List<String> forStaff(String number) {
        return JsonPath.read(program.getJson("/api/v1/cases/" + number).body(), "$.papers");
    }

    private List<String> forCustomer(String number) {
        return JsonPath.read(customer.getJson("/api/v1" + track(number)).body(), "$.papers");
    }

    private static byte[] paper(Visitor visitor, String address) {
        var answer = visitor.fetch(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    private String track(String number) {
        return links.linkTo(number).getPath();
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
