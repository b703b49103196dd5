package io.aftercare.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.StaticMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The mail of every kind of message, in every language there are texts of. */
class EnvelopesTests {

    private static final String NUMBER = "WC-2026-000123";
    private static final URI LINK = URI.create("https://service.example/track/abc-DEF_123");
    private static final List<String> BUNDLES = List.of("messages/messaging", "messages/casefile");
    /** Nobody speaks it: its texts are made up here, and nothing else of it is anywhere. */
    private static final Locale THIRD = Locale.forLanguageTag("eo");

    static Stream<String> kinds() {
        var kinds = new TreeSet<String>();
        BUNDLES.forEach(bundle -> ResourceBundle.getBundle(bundle, Locale.ROOT).keySet().stream()
                .filter(key -> key.matches("mail\\..+\\.subject"))
                .map(key -> key.replaceAll("^mail\\.|\\.subject$", ""))
                .forEach(kinds::add));
        assertThat(kinds)
                .contains(
                        "acknowledged",
                        "question",
                        "question-reminder",
                        "refused",
                        "instructions",
                        "received",
                        "promise-moved",
                        "ready",
                        "closed");
        return kinds.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysEverythingInEachLanguage(String kind) throws Exception {
        for (var language : List.of("en", "ru")) {
            var mail = fill(ours(), kind, language);

            assertThat(mail.getSubject()).doesNotContain("{", "??").isNotBlank();
            for (var type : List.of("text/plain", "text/html")) {
                assertThat(part(mail, type)).as(kind + " " + language).doesNotContain("??", "{0}", "{1}", "{2}", "{3}");
            }
            assertThat(mail.getHeader("Content-Language")).containsExactly(language);
            assertThat(mail.getHeader("Message-ID")[0]).matches("<message-\\S+@aftercare\\.example>");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void needsNothingButTextsForAFurtherLanguage(String kind) throws Exception {
        var mail = fill(withThird(), kind, THIRD.getLanguage());

        assertThat(mail.getSubject()).startsWith("eo mail." + kind + ".subject").contains(NUMBER);
        assertThat(part(mail, "text/plain"))
                .startsWith("eo mail." + kind + ".text")
                .contains(LINK.toString());
        assertThat(part(mail, "text/html"))
                .contains("lang=\"eo\"", "eo mail." + kind + ".text", "eo mail.open", "eo mail.footer", "eo mail.link")
                .doesNotContain("Hello", "Your service team");
        assertThat(mail.getHeader("Content-Language")).containsExactly("eo");
    }

    @Test
    void tellsStaffWithoutTheCustomersLink() throws Exception {
        for (var language : List.of("en", "ru")) {
            var mail = fill(ours(), "repeat-repair", language);

            assertThat(part(mail, "text/plain")).doesNotContain("/track/");
            assertThat(part(mail, "text/html")).contains(NUMBER).doesNotContain("/track/");
        }
    }

    @Test
    void givesTheLinkAsAButtonAndToCopy() throws Exception {
        var page = part(fill(ours(), "acknowledged", "en"), "text/html");

        assertThat(page.split("href=\"" + LINK + "\"", -1)).hasSize(3);
        assertThat(page).contains("Open your personal page", ">" + LINK + "</a>", "<strong>Service</strong>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "service@aftercare.example | -",
                "<service@aftercare.example> | -",
                "Service <service@aftercare.example> | Service",
                "\"Service, Berlin\" <service@aftercare.example> | Service, Berlin",
                "Служба Aftercare <service@aftercare.example> | Служба Aftercare",
                "\"Служба, Москва\" <service@aftercare.example> | Служба, Москва",
                "=?UTF-8?B?0KHQu9GD0LbQsdCw?= <service@aftercare.example> | Служба",
                "Kundendienst Köln & Söhne <service@aftercare.example> | Kundendienst Köln & Söhne"
            })
    void carriesTheSendersNameInAnyScript(String written, String name) throws Exception {
        var mail = fill(new MailSettings(written, written), ours(), "acknowledged", "en");

        for (var address : List.of(mail.getFrom()[0], mail.getReplyTo()[0])) {
            assertThat(((InternetAddress) address).getAddress()).isEqualTo("service@aftercare.example");
            assertThat(((InternetAddress) address).getPersonal()).isEqualTo(name);
        }
        assertThat(Collections.list(mail.getAllHeaderLines()))
                .allMatch(StandardCharsets.US_ASCII.newEncoder()::canEncode);
        if (name != null) {
            assertThat(part(mail, "text/html")).contains("<strong>" + name.replace("&", "&amp;") + "</strong>");
        }
    }

    private static MimeMessage fill(MessageSource words, String kind, String language) throws Exception {
        return fill(new MailSettings("Service <service@aftercare.example>", null), words, kind, language);
    }

    private static MimeMessage fill(MailSettings settings, MessageSource words, String kind, String language)
            throws Exception {
        var args = new ArrayList<>(List.of(NUMBER, "Crema 500"));
        IntStream.range(2, 9).forEach(n -> args.add("argument " + n));
        var message = new MessageRecord(
                new OutgoingMessage(NUMBER, kind, "once", "nina@example.com", language, args),
                "BER",
                MessageState.WAITING,
                Instant.parse("2026-11-20T10:00:00Z"));
        var mail = new MimeMessage(Session.getInstance(new Properties()));
        envelopes(settings, words).fill(mail, message);
        return mail;
    }

    private static Envelopes envelopes(MailSettings settings, MessageSource words) {
        var links = mock(TrackingLinkSource.class);
        when(links.linkTo(NUMBER)).thenReturn(LINK);
        var centres = mock(CaseCentres.class);
        when(centres.zoneOf("BER")).thenReturn(ZoneOffset.UTC);
        var templates = new SpringTemplateEngine();
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(files);
        templates.setTemplateEngineMessageSource(words);
        return new Envelopes(new Letters(words, links, centres), settings, templates);
    }

    private static MessageSource ours() {
        var words = new ResourceBundleMessageSource();
        words.setBasenames(BUNDLES.toArray(String[]::new));
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    /** Texts of the third language for each key of ours: the key, and what ours are given. */
    private static MessageSource withThird() {
        var words = new StaticMessageSource();
        words.setParentMessageSource(ours());
        for (var bundle : BUNDLES) {
            var english = ResourceBundle.getBundle(bundle, Locale.ROOT);
            english.keySet().stream().filter(key -> key.startsWith("mail.")).forEach(key -> {
                var given = new MessageFormat(english.getString(key)).getFormatsByArgumentIndex().length;
                var all = IntStream.range(0, Math.max(given, 2))
                        .mapToObj(n -> "{" + n + "}")
                        .toList();
                words.addMessage(key, THIRD, "eo " + key + "\n" + String.join("\n", all));
            });
        }
        return words;
    }

    private static String part(Part part, String type) throws Exception {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = part(parts.getBodyPart(i), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
