package io.aftercare.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.aftercare.casefile.TrackingLinks;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.support.BrowserTest;
import io.aftercare.support.TestClock;
import io.aftercare.workflow.HoldReason;
import io.aftercare.workflow.Tasks;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A customer sees on the phone that the promised date has moved, and why. */
class MovedPromisePageClockIT extends BrowserTest {

    @Autowired
    private OpenClaims claims;

    @Autowired
    private Tasks tasks;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private TrackingLinks links;

    private final TestClock clock = new TestClock();

    @AfterEach
    void backToThePresent() {
        clock.close();
    }

    @Test
    void tellsEachMoveWithItsReason() {
        clock.moveTo(berlin("2027-03-01T09:00"));
        var task = claims.unknownUnit(port());
        var frontDesk = directory.find(OpenClaims.frontDesk()).orElseThrow();
        tasks.hold(task.taskId(), HoldReason.SUPPLIER, "", frontDesk);
        clock.moveTo(berlin("2027-03-03T09:00"));
        tasks.resume(task.taskId(), frontDesk);
        tasks.hold(task.taskId(), HoldReason.OTHER, "Burst pipe", frontDesk);
        clock.moveTo(berlin("2027-03-05T09:00"));
        tasks.resume(task.taskId(), frontDesk);

        var track = url("/track/" + links.linkTo(task.caseNumber()).getPath().replaceFirst(".*/track/", ""));
        var english = phone();
        english.navigate(track);
        assertThat(english.textContent("#promise")).contains("5 March 2027");
        assertThat(english.locator("#moves li").allTextContents())
                .satisfiesExactly(
                        last -> assertThat(last)
                                .contains("from March 3, 2027 to March 5, 2027: the work had to be interrupted"),
                        first -> assertThat(first)
                                .contains("from March 1, 2027 to March 3, 2027: we were waiting for a supplier"));
        assertThat(english.textContent("main"))
                .as("what staff noted for themselves")
                .doesNotContain("Burst pipe");
        screenshot(english, "promise-moved-phone");
        assertAccessible(english);

        var russian = page(360, 760, ColorScheme.DARK, "ru");
        russian.navigate(track);
        assertThat(russian.textContent("#moves")).contains("мы ждали поставщика");
        screenshot(russian, "promise-moved-phone-ru-dark");
        assertAccessible(russian);
    }

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Berlin")).toInstant();
    }
}
