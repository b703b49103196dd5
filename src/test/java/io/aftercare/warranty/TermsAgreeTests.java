package io.aftercare.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Terms that customers read, that the code checks and that a timer ends are the same ones. */
class TermsAgreeTests {

    private static final Path MODELS = Path.of("processes/warranty");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    @Test
    void theTimeToAppealIsTheSameInCodeModelAndWords() {
        var days = ClaimRulings.APPEAL.toDays();

        assertThat(timer("warranty-claim.bpmn", "event_appeal_period")).isEqualTo(Duration.ofDays(days));
        for (var file : List.of("casefile", "casefile_ru")) {
            assertThat(text(file, "stage.REFUSED.next")).contains(days + " ");
        }
        for (var file : List.of("warranty", "warranty_ru")) {
            assertThat(text(file, "problem.claim-appeal-late")).contains(days + " ");
        }
    }

    @Test
    void theReminderToSendAUnitInNamesTheDaysThatAreLeft() {
        var left = timer("unit-arrival.bpmn", "boundary_never_sent_in")
                .minus(timer("unit-arrival.bpmn", "boundary_reminder_due"));

        for (var file : List.of("messaging", "messaging_ru")) {
            assertThat(text(file, "mail.send-in-reminder.text")).contains(left.toDays() + " ");
        }
    }

    private static Duration timer(String model, String event) {
        var from = read(MODELS.resolve(model));
        var duration = Pattern.compile("id=\"" + event + "\".*?<bpmn:timeDuration[^>]*>([^<]+)<", Pattern.DOTALL)
                .matcher(from);
        assertThat(duration.find()).as("a timer at %s", event).isTrue();
        return Duration.parse(duration.group(1));
    }

    private static String text(String file, String key) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(file + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.getProperty(key);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
