package io.aftercare.warranty;

import static io.aftercare.casefile.PaperCases.IVAN;
import static io.aftercare.casefile.PaperCases.NINA;
import static io.aftercare.shared.paper.PrintingShop.keep;
import static io.aftercare.shared.paper.PrintingShop.lineOf;
import static io.aftercare.shared.paper.PrintingShop.pagesOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.aftercare.casefile.DecisionStory;
import io.aftercare.casefile.PaperCases;
import io.aftercare.casefile.PostalAddress;
import io.aftercare.customers.Customer;
import io.aftercare.network.Centre;
import io.aftercare.shared.paper.PrintingShop;
import io.aftercare.shared.paper.ScannedPaper;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The letter about a refusal on paper. */
class RefusalPaperTests {

    private final PrintingShop shop = new PrintingShop();

    @Test
    void saysWhyAndHowToAppeal() {
        var letter = keep(
                "refusal-en",
                print(NINA, PaperCases.BERLIN, "The frame was bent by a fall.\nPictures 2 and 3 show it."));

        assertThat(lineOf(letter))
                .contains("Decision about your claim WC-2026-000123", "Nina Petrova-Lindqvist Lindenweg 3")
                .contains("Claim WC-2026-000123 Product Crema 500")
                .contains("The frame was bent by a fall. Pictures 2 and 3 show it.")
                .contains("Parts: Not covered", "You can appeal until 30 April 2026, 23:59");
        assertThat(ScannedPaper.barcodeOf(letter)).isEqualTo("WC-2026-000123");
        assertThat(pagesOf(letter)).isEqualTo(1);
    }

    @Test
    void speaksRussian() {
        assertThat(lineOf(keep(
                        "refusal-ru",
                        print(IVAN, PaperCases.MOSCOW, "Рама погнута при падении. Это видно на снимках 2 и 3."))))
                .contains("Решение по обращению WC-2026-000123", "Рама погнута при падении.", "обжаловать до");
    }

    @Test
    void aLongReasonGoesOnOnANextPage() {
        var letter = keep(
                "refusal-long",
                print(IVAN, PaperCases.MOSCOW, "Рама погнута при падении, это видно на снимках. ".repeat(80)));

        assertThat(pagesOf(letter)).isEqualTo(2);
    }

    private byte[] print(Customer customer, Centre centre, String reason) {
        return shop.print(RefusalPaper.draft(PaperCases.of(customer, centre.code()), letter(customer, centre, reason)));
    }

    private static RefusalLetter letter(Customer customer, Centre centre, String reason) {
        var words = new LetterWords(messages(), customer.language(), ZoneId.of("Europe/Berlin"));
        var locale = Locale.forLanguageTag(customer.language());
        var asked = List.of(
                words.fact("product", "Crema 500"),
                words.fact("serial", "CM5-20481-B7"),
                words.fact("purchased", "1 January 2023"));
        return new RefusalLetter(
                words.language(),
                words.of("title", "WC-2026-000123"),
                centre.city() + ", " + words.day(PrintingShop.NOW),
                PostalAddress.of(centre, locale),
                PostalAddress.of(customer, locale),
                List.of(
                        words.fact("number", "WC-2026-000123"),
                        words.fact("product", "Crema 500"),
                        words.fact("serial", "CM5-20481-B7"),
                        words.fact("purchased", words.day(PrintingShop.NOW)),
                        words.fact("claimed", words.day(PrintingShop.NOW))),
                words.of("intro"),
                words.of("reason"),
                reason,
                words.of("covers"),
                List.of(
                        new RefusalLetter.CoverLine(
                                words.plain("cost.PARTS"), words.plain("cover.verdict.NOT_COVERED"), "…"),
                        new RefusalLetter.CoverLine(
                                words.plain("cost.LABOUR"), words.plain("cover.verdict.NOT_COVERED"), "…")),
                words.of("why"),
                List.of(new DecisionStory("coverage", "Coverage", 1, null, asked, List.of())),
                words.of("appeal"),
                words.of(
                        "appeal.until",
                        customer.language().equals("en") ? "30 April 2026, 23:59" : "30 апреля 2026, 23:59",
                        centre.email()),
                words.of("closing", centre.name()));
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/warranty", "messages/entitlement");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
