package io.aftercare.portal.web;

import static io.aftercare.support.TestCompany.BERLIN;
import static io.aftercare.support.TestCompany.user;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.aftercare.casefile.TrackingLinks;
import io.aftercare.casefile.files.HostileFiles;
import io.aftercare.casefile.files.SamplePictures;
import io.aftercare.identity.Role;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.support.IntegrationTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.support.Visitor;
import io.aftercare.support.Visitor.Sent;
import io.aftercare.warranty.ClaimFixture;
import io.aftercare.warranty.ClaimLookup;
import io.aftercare.warranty.ClaimStatus;
import io.aftercare.warranty.Claims;
import io.aftercare.warranty.CustomerQuestions;
import io.aftercare.warranty.QuestionState;
import io.aftercare.warranty.process.DecideClaimForm;
import io.aftercare.workflow.Tasks;
import io.aftercare.workflow.WorkList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a customer says by the tracking link: answers, decisions about offers, appeals. */
@IntegrationTest
class CustomerWordIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestCompany company;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimLookup lookup;

    @Autowired
    private CustomerQuestions questions;

    @Autowired
    private TrackingLinks links;

    @Autowired
    private WorkList workList;

    @Autowired
    private Tasks tasks;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private Jobs jobs;

    private Visitor customer;

    @BeforeEach
    void comeIn() {
        customer = Visitor.browser(port);
    }

    @Test
    void answersAQuestionByTheApiOnce() {
        var number = asked();
        var track = "/api/v1/track/" + token(number);
        var shown = customer.getJson(track).body();
        assertThat(JsonPath.<List<String>>read(shown, "$.actions"))
                .containsExactly("answers", "cancellation", "files", "conversation");
        assertThat(JsonPath.<String>read(shown, "$.status")).isEqualTo("AWAITING_ANSWER");
        assertThat(JsonPath.<String>read(shown, "$.question.text")).isEqualTo("Do you have the receipt?");
        assertThat(JsonPath.<String>read(shown, "$.question.kind")).isEqualTo("QUESTION");

        var empty = customer.postJson(track + "/answers", "{\"text\":\" \"}");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<List<String>>read(empty.body(), "$.errors[*].field"))
                .containsExactly("text");

        var first = customer.postJson(track + "/answers", "{\"text\":\"Yes, I do.\"}", "answer-" + number);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(first.body(), "$.actions"))
                .containsExactly("cancellation", "files", "conversation");
        var repeated = customer.postJson(track + "/answers", "{\"text\":\"Yes, I do.\"}", "answer-" + number);
        assertThat(repeated.statusCode()).isEqualTo(200);
        var second = customer.postJson(track + "/answers", "{\"text\":\"No, I do not.\"}");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(JsonPath.<String>read(second.body(), "$.detail")).contains("/claims/new");
        assertThat(questions.ofClaim(number)).singleElement().satisfies(question -> {
            assertThat(question.answer()).isEqualTo("Yes, I do.");
            assertThat(question.answeredFrom()).isNotBlank();
        });
        assertThat(taskKeys(number)).containsExactly("user_decide_claim");
    }

    @Test
    void answersAQuestionWithAPhotoAlone() {
        var number = asked();
        var page = "/track/" + token(number);
        var photo = SamplePictures.speckled(number.hashCode());
        var shown = customer.get(page).body();
        assertThat(shown).contains("id=\"answer-files\"", "id=\"answer-first\"").doesNotContain("id=\"write\"");

        var refused = customer.submitParts(
                page,
                page + "/answers",
                Map.of(),
                List.of(
                        Sent.file("upload", "receipt.png", photo),
                        Sent.file("upload", "page.jpg", HostileFiles.all().get("page.html"))));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("receipt.png", "“page.jpg” is no picture", "name=\"files\" value=\"");
        assertThat(questions.openOf(number)).isPresent();

        var taken = customer.submitParts(
                page, page + "/answers", Map.of(), List.of(Sent.file("upload", "receipt.png", photo)));
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(questions.ofClaim(number))
                .singleElement()
                .satisfies(question -> assertThat(question.answer()).isEqualTo("receipt.png"));
        assertThat(customer.getJson("/api/v1" + page).body()).contains("\"name\":\"receipt.png\"");
        assertThat(customer.get(page).body()).contains("id=\"write\"");
    }

    @Test
    void answersAQuestionWithAFileThatWasSentAhead() {
        var number = asked();
        var track = "/api/v1/track/" + token(number);
        var ahead = customer.postParts(
                "/api/v1/files", Map.of(), List.of(Sent.file("file", "bill.png", SamplePictures.speckled(7))));
        var token = JsonPath.<String>read(ahead.body(), "$.token");

        var taken = customer.postJson(track + "/answers", "{\"text\":\"See the bill\",\"files\":[\"" + token + "\"]}");

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(taken.body()).contains("\"name\":\"bill.png\"");
    }

    @Test
    void isToldWhenAPageIsSentAgainWithOtherWords() {
        var number = asked();
        var page = "/track/" + token(number);
        var form = new LinkedHashMap<>(Visitor.hiddenFields(customer.get(page).body()));
        form.put("text", "Yes, I do.");
        customer.postParts(
                page + "/answers?_csrf=" + URLEncoder.encode(form.get("_csrf"), StandardCharsets.UTF_8),
                form,
                List.of());
        form.put("text", "No, I do not.");

        var again = customer.postParts(
                page + "/answers?_csrf=" + URLEncoder.encode(form.get("_csrf"), StandardCharsets.UTF_8),
                form,
                List.of());

        assertThat(again.body()).contains("what you changed since then was not sent");
        assertThat(questions.ofClaim(number))
                .singleElement()
                .satisfies(question -> assertThat(question.answer()).isEqualTo("Yes, I do."));
    }

    @Test
    void hasQuestionAnswerAndWordsInOneConversation() {
        var number = asked();
        var track = "/api/v1/track/" + token(number);
        customer.postJson(track + "/conversation", "{\"text\":\"I look for it.\"}");
        customer.postJson(track + "/answers", "{\"text\":\"Yes, I do.\"}");
        decide(number, new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, "It fell down."));
        customer.postJson(track + "/appeal", "{\"text\":\"It never fell.\"}");

        var read = customer.getJson(track + "/conversation").body();
        assertThat(JsonPath.<List<String>>read(read, "$.words[*].text"))
                .containsExactly("Do you have the receipt?", "I look for it.", "Yes, I do.", "It never fell.");
        assertThat(JsonPath.<List<String>>read(read, "$.words[*].heading"))
                .containsExactly("Question", null, "Answer", "Appeal");
        assertThat(JsonPath.<List<Boolean>>read(read, "$.words[*].mine")).containsExactly(false, true, true, true);
        var adjudicator = Visitor.browser(port).signIn(TestCompany.user(TestCompany.BERLIN, Role.ADJUDICATOR));
        assertThat(adjudicator.get("/desk/cases/" + number).body())
                .contains("I look for it.", "Not read by the customer yet");
    }

    @Test
    void saysTheTruthAfterEachRefusal() {
        var number = overdueClaim();
        decide(number, new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, "It fell down."));
        var page = "/track/" + token(number);
        assertThat(customer.get(page).body()).contains("you can appeal", "id=\"refusal-letter\"");

        customer.submit(page, page + "/appeal", Map.of("text", "It never fell."));
        assertThat(customer.get(page).body()).contains("We are looking at your claim again");
        jobs.runFor(number);
        var task = workList.ofCase(number).get(0);
        var manager = staff.find(user(BERLIN, Role.MANAGER)).orElseThrow();
        tasks.complete(task.taskId(), new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, "It did."), manager);
        jobs.runFor(number);

        assertThat(customer.get(page).body())
                .contains("Refused after your appeal", "this decision is final", "It did.", "id=\"refusal-letter\"")
                .doesNotContain("you can appeal", "The time to appeal", "appeal-title");
        assertThat(customer.getIn("ru", page).body()).contains("Отказано и после обжалования");
    }

    @Test
    void setsThePurchaseRightWithTheAnswer() {
        var number = asked();
        var page = "/track/" + token(number);
        var told = lookup.get(number).told().purchaseDate();
        assertThat(customer.get(page).body()).contains("Your purchase", "name=\"purchaseDate\"");
        var shown = customer.getJson("/api/v1" + page).body();
        assertThat(JsonPath.<String>read(shown, "$.question.purchase.purchaseDate"))
                .isEqualTo(told.toString());

        for (var wrong : List.of("2024-02-30", "2199-01-01")) {
            var refused = customer.submit(page, page + "/answers", Map.of("text", "Earlier", "purchaseDate", wrong));
            assertThat(refused.body()).contains("id=\"purchaseDate-help\"", "invalid-feedback", "Earlier");
            assertThat(questions.openOf(number)).isPresent();
        }
        var day = told.minusDays(40);
        customer.submit(page, page + "/answers", Map.of("text", "Earlier", "purchaseDate", day.toString()));

        assertThat(lookup.get(number).told().purchaseDate()).isEqualTo(day);
        var adjudicator = Visitor.browser(port).signIn(TestCompany.user(TestCompany.BERLIN, Role.ADJUDICATOR));
        var task = workList.ofCase(number).get(0).taskId();
        assertThat(adjudicator.get("/desk/tasks/" + task).body()).contains("Purchase day set right:");
        assertThat(adjudicator.get("/desk/cases/" + number).body()).contains("Purchase day set right from");
        assertThat(customer.getJson("/api/v1" + page).body()).doesNotContain("purchaseDate");
    }

    @Test
    void countsOnlyTheFirstOfTenAnswersAtOnce() throws Exception {
        var number = asked();
        var path = "/api/v1/track/" + token(number) + "/answers";
        var callers = Executors.newFixedThreadPool(10);
        try {
            var answers = IntStream.range(0, 10)
                    .mapToObj(i -> callers.submit(() -> customer.postJson(path, "{\"text\":\"Answer " + i + "\"}")
                            .statusCode()))
                    .toList();
            var codes = new ArrayList<Integer>();
            for (var answer : answers) {
                codes.add(answer.get());
            }
            assertThat(codes).containsOnly(200, 409).containsOnlyOnce(200);
        } finally {
            callers.shutdownNow();
        }
        assertThat(questions.ofClaim(number)).hasSize(1);
        assertThat(taskKeys(number)).containsExactly("user_decide_claim");
    }

    @Test
    void refusesAnAnswerToAnotherQuestionThanIsOpen() {
        var number = asked();
        var asked = questions.openOf(number).orElseThrow().id();

        var stale = customer.postJson(
                "/api/v1/track/" + token(number) + "/answers",
                "{\"questionId\":" + (asked + 1000) + ",\"text\":\"Yes\"}");

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(questions.openOf(number)).isPresent();
    }

    @Test
    void offersNothingToAnswerWhereNothingIsAsked() {
        var number = overdueClaim();

        var answer = customer.postJson("/api/v1/track/" + token(number) + "/answers", "{\"text\":\"Hello\"}");
        var appeal = customer.postJson("/api/v1/track/" + token(number) + "/appeal", "{\"text\":\"Hello\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(appeal.statusCode()).isEqualTo(409);
        assertThat(customer.postJson("/api/v1/track/nonsense/answers", "{\"text\":\"Hello\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void needsADecisionAboutAnOffer() {
        var number = overdueClaim();
        decide(number, new DecideClaimForm(DecideClaimForm.Choice.GOODWILL, 70, "A regular customer"));
        var path = "/api/v1/track/" + token(number) + "/answers";

        assertThat(JsonPath.<Integer>read(
                        customer.getJson("/api/v1/track/" + token(number)).body(), "$.question.rest"))
                .isEqualTo(30);
        var undecided = customer.postJson(path, "{\"text\":\"Maybe\"}");
        assertThat(undecided.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<List<String>>read(undecided.body(), "$.errors[*].field"))
                .containsExactly("decision");
        assertThat(customer.postJson(path, "{\"decision\":\"ACCEPT\"}").statusCode())
                .isEqualTo(200);

        assertThat(lookup.get(number).verdict().goodwillPercent()).isEqualTo(70);
        assertThat(questions.ofClaim(number).get(0).state()).isEqualTo(QuestionState.ACCEPTED);
        assertThat(questions.ofClaim(number).get(0).answeredFrom()).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
    }

    @Test
    void answersOnThePageAndKeepsWhatWasTyped() {
        var number = asked();
        var page = "/track/" + token(number);
        assertThat(customer.get(page).body())
                .contains("Do you have the receipt?")
                .contains("answer-title");

        var tooLong = customer.submit(page, page + "/answers", Map.of("text", "x".repeat(4001)));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("invalid-feedback").contains("x".repeat(4001));
        assertThat(questions.openOf(number)).isPresent();

        var thanks = customer.submit(page, page + "/answers", Map.of("text", "Yes, in a drawer."));

        assertThat(thanks.body()).contains("alert-success").doesNotContain("answer-title");
        assertThat(questions.ofClaim(number).get(0).answer()).isEqualTo("Yes, in a drawer.");
    }

    @Test
    void refusesAnAnswerOnThePageAfterTheClaimHasEnded() {
        var number = asked();
        var page = "/track/" + token(number);
        var form = Visitor.hiddenFields(customer.get(page).body());
        form.put("text", "Too late");
        claims.cancel(number, "customer");

        var refused = customer.post(page + "/answers", form);

        assertThat(refused.body()).contains("alert-danger").contains("href=\"/claims/new\"");
        assertThat(questions.ofClaim(number).get(0).state()).isEqualTo(QuestionState.WITHDRAWN);
    }

    @Test
    void appealsOnThePageOnce() {
        var number = overdueClaim();
        decide(number, new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, "It fell down."));
        var page = "/track/" + token(number);
        assertThat(customer.get(page).body()).contains("It fell down.").contains("appeal-title");

        assertThat(customer.submit(page, page + "/appeal", Map.of("text", "")).body())
                .contains("invalid-feedback");
        assertThat(lookup.get(number).status()).isEqualTo(ClaimStatus.REFUSED);
        var thanks = customer.submit(page, page + "/appeal", Map.of("text", "It never fell."));

        assertThat(thanks.body()).contains("alert-success").doesNotContain("appeal-title");
        assertThat(lookup.get(number).appeal().text()).isEqualTo("It never fell.");
        assertThat(lookup.get(number).appeal().appealedBy()).isEqualTo("customer");
        assertThat(taskKeys(number)).containsExactly("user_decide_appeal");
    }

    @Test
    void appealsByTheApiWhileItIsOffered() {
        var number = overdueClaim();
        decide(number, new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, "It fell down."));
        var track = "/api/v1/track/" + token(number);
        var shown = customer.getJson(track).body();
        assertThat(JsonPath.<List<String>>read(shown, "$.actions")).containsExactly("appeal", "files", "conversation");
        assertThat(JsonPath.<String>read(shown, "$.appealUntil")).isNotBlank();

        assertThat(customer.postJson(track + "/appeal", "{\"text\":\"\"}").statusCode())
                .isEqualTo(422);
        var appealed = customer.postJson(track + "/appeal", "{\"text\":\"It never fell.\"}");

        assertThat(appealed.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<String>read(appealed.body(), "$.status")).isEqualTo("IN_REVIEW");
        assertThat(customer.postJson(track + "/appeal", "{\"text\":\"Again.\"}").statusCode())
                .isEqualTo(409);
    }

    private String asked() {
        var number = overdueClaim();
        decide(number, new DecideClaimForm(DecideClaimForm.Choice.ASK, null, "Do you have the receipt?"));
        return number;
    }

    private String overdueClaim() {
        var bought = TestCompany.today().minusMonths(27).minusDays(3);
        var unit = company.freshUnit(TestCompany.COFFEE_MACHINE, bought);
        var number = claims.submit(
                ClaimFixture.claimFor(unit.serial()).boughtOn(bought).submission(), "customer");
        jobs.runFor(number);
        return number;
    }

    private void decide(String number, DecideClaimForm form) {
        var task = workList.ofCase(number).get(0);
        var adjudicator = staff.find(user(BERLIN, Role.ADJUDICATOR)).orElseThrow();
        tasks.complete(task.taskId(), form, adjudicator);
    }

    private List<String> taskKeys(String number) {
        return workList.ofCase(number).stream().map(task -> task.taskKey()).toList();
    }

    private String token(String number) {
        var link = links.linkTo(number).toString();
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
