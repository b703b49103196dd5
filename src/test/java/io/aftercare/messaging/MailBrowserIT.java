package io.aftercare.messaging;

import com.microsoft.playwright.options.ColorScheme;
import io.aftercare.casefile.CaseFile;
import io.aftercare.casefile.CaseFixture;
import io.aftercare.support.BrowserTest;
import io.aftercare.support.TestCompany;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thymeleaf.ITemplateEngine;

/** How mails look, on a phone and on a wide screen, by day and by night. The pictures are to be looked at. */
class MailBrowserIT extends BrowserTest {

    private static final String ADDRESS =
            "Berlin Mitte\nMain Street 1\n10115 Berlin\nDE\n+49 30 1234, ber@company.example";

    /** What the kinds say beside number, product and address, as {@code kind.language}. */
    private static final Map<String, List<String>> MORE = Map.of(
            "question.en", List.of("Does the pump hum when you switch it on?\nAnd since when does the lamp blink?"),
            "question.ru", List.of("Гудит ли насос при включении?\nИ с какого времени мигает лампа?"),
            "refused.en",
                    List.of(
                            "The frame was bent by a fall; damage of this kind is not covered.",
                            "28 December 2026, 10:15"),
            "refused.ru",
                    List.of(
                            "Рама погнута при падении; такие повреждения гарантия не покрывает.",
                            "28 декабря 2026, 10:15"),
            "shares-offered.en", List.of("80", "50", "20", "50", "The machine is four months out of warranty."),
            "shares-offered.ru", List.of("80", "50", "20", "50", "Гарантия закончилась четыре месяца назад."));

    @Autowired
    private CaseFixture cases;

    @Autowired
    private Letters letters;

    @Autowired
    private ITemplateEngine templates;

    /** Each mail in both languages, on both screens, by day and by night, though not each with each. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "acknowledged",
                "question",
                "question-reminder",
                "refused",
                "shares-offered",
                "instructions",
                "received",
                "promise-moved",
                "ready",
                "closed",
                "link-renewed",
                "repeat-repair"
            })
    void isReadableOnEveryScreen(String kind) throws Exception {
        var file = cases.at(TestCompany.BERLIN);
        for (var language : List.of("en", "ru")) {
            var html = page(file, kind, language);
            for (var width : List.of(360, 1440)) {
                var scheme = (width == 360) == language.equals("en") ? ColorScheme.LIGHT : ColorScheme.DARK;
                var page = page(width, 900, scheme, language);
                page.setContent(html);
                assertAccessible(page);
                screenshot(
                        page,
                        "mail-%s-%s-%d-%s"
                                .formatted(kind, language, width, scheme)
                                .toLowerCase());
            }
        }
    }

    /** Some readers drop the sheet: everything must still be there, in order, and fit the screen. */
    @ParameterizedTest
    @CsvSource({"instructions, en", "refused, ru"})
    void isReadableWithoutItsSheet(String kind, String language) throws Exception {
        var html = page(cases.at(TestCompany.BERLIN), kind, language).replaceAll("(?s)<style>.*?</style>", "");
        var page = page(1440, 900, ColorScheme.LIGHT, language);

        page.setContent(html);

        assertAccessible(page);
        screenshot(page, "mail-%s-%s-without-sheet".formatted(kind, language));
    }

    private String page(CaseFile file, String kind, String language) throws Exception {
        var args = new ArrayList<>(List.of(file.number(), file.productName(), ADDRESS));
        if (kind.equals("promise-moved")) {
            args.set(2, language.equals("ru") ? "14 декабря 2026 г." : "December 14, 2026");
        } else if (kind.equals("repeat-repair")) {
            args.set(2, file.serial());
            args.addAll(List.of("RO-2026-000017", "RO-2026-000003"));
        } else {
            args.addAll(MORE.getOrDefault(kind + "." + language, List.of()));
        }
        var message = new MessageRecord(
                new OutgoingMessage(file.number(), kind, "once", "nina@example.com", language, args),
                TestCompany.BERLIN,
                MessageState.WAITING,
                Instant.now());
        var mail = new MimeMessage(Session.getInstance(new Properties()));
        new Envelopes(letters, new MailSettings("Crema Service <service@example.com>", null), templates)
                .fill(mail, message);
        return htmlOf(mail);
    }

    private static String htmlOf(Part part) throws Exception {
        if (part.isMimeType("text/html")) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = htmlOf(parts.getBodyPart(i));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
