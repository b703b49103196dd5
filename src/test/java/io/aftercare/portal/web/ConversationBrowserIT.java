package io.aftercare.portal.web;

import static io.aftercare.warranty.ClaimFixture.claimFor;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.aftercare.casefile.CannedAnswerCard;
import io.aftercare.casefile.CannedAnswers;
import io.aftercare.casefile.TrackingLinks;
import io.aftercare.casefile.files.SamplePictures;
import io.aftercare.identity.Role;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.support.BrowserTest;
import io.aftercare.support.Jobs;
import io.aftercare.support.TestCompany;
import io.aftercare.warranty.Claims;
import io.aftercare.warranty.process.DecideClaimForm;
import io.aftercare.workflow.Tasks;
import io.aftercare.workflow.WorkList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A customer with a phone and a clerk at a desk talk about a claim, each in a browser. */
class ConversationBrowserIT extends BrowserTest {

    @Autowired
    private TestCompany company;

    @Autowired
    private Claims claims;

    @Autowired
    private TrackingLinks links;

    @Autowired
    private CannedAnswers answers;

    @Autowired
    private WorkList workList;

    @Autowired
    private Tasks tasks;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private Jobs jobs;

    @Test
    void isAskedAnswersWithAPhotoAndReadsTheReply() {
        var number = submit();
        var title = "Receipt " + UUID.randomUUID();
        answers.add(
                new CannedAnswerCard(0, title, "Please send us a photo of the receipt.", "", true), TestCompany.ADMIN);

        var clerk = desktop();
        signIn(clerk, TestCompany.user(TestCompany.BERLIN, Role.FRONT_DESK));
        clerk.navigate(url("/desk/cases/" + number));
        clerk.click("#writing > summary");
        clerk.click("#canned > summary");
        clerk.click("#canned li:has-text('" + title + "') button");
        assertThat(clerk.inputValue("#word-text")).isEqualTo("Please send us a photo of the receipt.");
        clerk.fill("#word-text", "Please send us a photo of the receipt. Thank you!");
        look(clerk, "conversation-desk-writing");
        clerk.click("#write button[type=submit]");
        clerk.waitForSelector(".talk-read:has-text('Not read')");

        var customer = phone();
        customer.navigate(link(number));
        assertThat(customer.textContent("#main-action")).contains("Read what we wrote");
        look(customer, "conversation-track-unread-phone");
        customer.waitForResponse("**/conversation/reading", () -> customer.click("#main-action a"));
        customer.locator("#read").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        clerk.reload();
        clerk.waitForSelector(".talk-read:has-text('Read by the customer on')");

        customer.fill("#word-text", "Here it is.");
        customer.click("#write details > summary");
        customer.setInputFiles(
                "#write input[name=upload]",
                new FilePayload("receipt.png", "image/png", SamplePictures.speckled(number.hashCode())));
        customer.click("#write button[type=submit]");
        customer.waitForSelector("#flash .alert-success");
        assertThat(customer.textContent("#conversation")).contains("Here it is.", "receipt.png");
        look(customer, "conversation-track-answered-phone");

        clerk.navigate(url("/desk?q=" + number));
        assertThat(clerk.textContent("main")).contains("Unread from the customer");
        look(clerk, "conversation-work-list");
        clerk.click("#unread a");
        clerk.waitForURL("**/desk/cases?unread=true");
        look(clerk, "conversation-cases-unread");
        clerk.navigate(url("/desk/cases/" + number));
        look(clerk, "conversation-desk-unread");
        clerk.setViewportSize(360, 760);
        look(clerk, "conversation-desk-unread-phone");
        clerk.click("#read button");
        clerk.waitForSelector("#conversation:not(:has(#read))");
    }

    @Test
    void readsTheLetterAndAppeals() {
        var number = refused();
        var customer = phone();
        customer.navigate(link(number));
        assertThat(customer.locator("main .btn-primary").count()).isEqualTo(1);
        customer.click("#refusal-letter");
        assertThat(customer.textContent("main")).contains("It fell down.");
        customer.goBack();
        customer.fill("#appeal #text", "It never fell.");
        customer.click("#appeal button[type=submit]");
        customer.waitForSelector("#flash .alert-success");

        assertThat(customer.textContent("#status")).contains("looking at your claim again");
        assertThat(customer.textContent("#conversation")).contains("Appeal", "It never fell.");
        look(customer, "conversation-track-appealed-phone");
    }

    private String submit() {
        var number = claims.submit(claimFor(company.freshUnit().serial()).submission(), "customer");
        jobs.runFor(number);
        return number;
    }

    private String refused() {
        var bought = TestCompany.today().minusMonths(40);
        var unit = company.freshUnit(TestCompany.COFFEE_MACHINE, bought);
        var number = claims.submit(claimFor(unit.serial()).boughtOn(bought).submission(), "customer");
        jobs.runFor(number);
        tasks.complete(
                workList.ofCase(number).get(0).taskId(),
                new DecideClaimForm(DecideClaimForm.Choice.REFUSE, null, "It fell down."),
                staff.find(TestCompany.user(TestCompany.BERLIN, Role.ADJUDICATOR))
                        .orElseThrow());
        jobs.runFor(number);
        return number;
    }

    private String link(String number) {
        return url("/track/" + links.linkTo(number).getPath().replaceFirst(".*/track/", ""));
    }

    private void look(Page page, String name) {
        screenshot(page, name);
        assertAccessible(page);
    }
}
