package io.aftercare.warranty.process;

import static io.aftercare.warranty.ClaimFixture.claimFor;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.aftercare.casefile.CaseStage;
import io.aftercare.casefile.TrackingLinks;
import io.aftercare.identity.Role;
import io.aftercare.repair.DiagnosisResult;
import io.aftercare.repair.OldPart;
import io.aftercare.support.BrowserTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.warranty.CustomerReply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The tracking page on a phone at every stage: one primary button at most, no barrier, in each language and in the dark. */
class TrackingWalkBrowserIT extends BrowserTest {

    @Autowired
    private ClaimDriver driver;

    @Autowired
    private TestCompany company;

    @Autowired
    private TrackingLinks links;

    @Autowired
    private Jobs jobs;

    private final List<Reader> readers = new ArrayList<>();

    private record Reader(String name, Page page) {}

    private void open() {
        readers.add(new Reader("en", phone()));
        readers.add(new Reader("ru-dark", page(360, 760, ColorScheme.DARK, "ru")));
    }

    @Test
    void fromTheFormToTheCounter() {
        open();
        var number = driver.submitOnly(claimFor(company.freshUnit().serial()));
        look(number, CaseStage.RECEIVED, "none");
        jobs.runFor(number);
        look(number, CaseStage.AWAITING_UNIT, "send-in");
        driver.receive(number);
        look(number, CaseStage.IN_DIAGNOSIS, "write");
        driver.repair(number, OldPart.SCRAP);
        look(number, CaseStage.READY, "collect");
        driver.handBack(number);
        look(number, CaseStage.CLOSED, "new-claim");
    }

    @Test
    void fromAQuestionToARefusalThatIsFinal() {
        open();
        var number = overdue();
        decide(number, Role.ADJUDICATOR, DecideClaimForm.Choice.ASK, "Do you have the receipt?");
        look(number, CaseStage.AWAITING_ANSWER, "answer");
        driver.answer(number, "Yes, I do.");
        look(number, CaseStage.IN_REVIEW, "write");
        decide(number, Role.ADJUDICATOR, DecideClaimForm.Choice.REFUSE, "It fell down.");
        look(number, CaseStage.REFUSED, "appeal");
        driver.appeal(number, "It never fell.");
        look(number, CaseStage.IN_REVIEW, "appealed");
        decide(number, Role.MANAGER, DecideClaimForm.Choice.REFUSE, "The case is cracked.");
        look(number, CaseStage.REFUSAL_FINAL, "after-appeal");
    }

    @Test
    void fromAnOfferToTheDecline() {
        open();
        var number = overdue();
        driver.complete(
                number,
                Role.ADJUDICATOR,
                new DecideClaimForm(DecideClaimForm.Choice.GOODWILL, 70, "A regular customer"));
        look(number, CaseStage.AWAITING_ANSWER, "offer");
        driver.answer(number, CustomerReply.Decision.DECLINE);
        look(number, CaseStage.DECLINED, "declined");
    }

    @Test
    void fromTheBenchBackAsItIs() {
        open();
        var number = driver.submit(claimFor(company.freshUnit().serial()));
        driver.receive(number);
        driver.diagnose(number, DiagnosisResult.CUSTOMER_DAMAGE);
        look(number, CaseStage.IN_DIAGNOSIS, "contested");
        decide(number, Role.ADJUDICATOR, DecideClaimForm.Choice.REFUSE, "Liquid inside.");
        look(number, CaseStage.REFUSED, "refused-with-unit");
        var withdrawn = driver.submit(claimFor(company.freshUnit().serial()));
        driver.receive(withdrawn);
        driver.withdraw(withdrawn);
        look(withdrawn, driver.file(withdrawn).stage(), "withdrawn");
        var cancelled = driver.submit(claimFor(company.freshUnit().serial()));
        driver.cancel(cancelled);
        jobs.runFor(cancelled);
        look(cancelled, CaseStage.CANCELLED, "cancelled");
    }

    private String overdue() {
        var bought = TestCompany.today().minusMonths(27).minusDays(3);
        var unit = company.freshUnit(TestCompany.COFFEE_MACHINE, bought);
        return driver.submit(claimFor(unit.serial()).boughtOn(bought));
    }

    private void decide(String number, Role role, DecideClaimForm.Choice choice, String text) {
        driver.complete(number, role, new DecideClaimForm(choice, null, text));
    }

    private void look(String number, CaseStage stage, String name) {
        assertThat(driver.file(number).stage()).isEqualTo(stage);
        for (var reader : readers) {
            reader.page()
                    .navigate(url("/track/" + links.linkTo(number).getPath().replaceFirst(".*/track/", "")));
            screenshot(reader.page(), "walk-" + stage.name().toLowerCase() + "-" + name + "-" + reader.name());
            assertThat(reader.page().locator("main .btn-primary").count())
                    .as("primary buttons at " + stage)
                    .isEqualTo(1);
            assertThat(reader.page().textContent("main")).doesNotContain("??");
            assertAccessible(reader.page());
        }
    }
}
