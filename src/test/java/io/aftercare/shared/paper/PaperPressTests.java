package io.aftercare.shared.paper;

import static io.aftercare.shared.paper.PrintingShop.lineOf;
import static io.aftercare.shared.paper.PrintingShop.pagesOf;
import static io.aftercare.shared.paper.PrintingShop.textOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers say what was put in, whatever it was, and fetch nothing. */
class PaperPressTests {

    private static final String WORDS = "<p class=\"paper-own-words\" th:text=\"${text}\"></p>";

    private final PrintingShop shop = new PrintingShop();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Съешь же ещё этих мягких французских булок, да выпей чаю. ЁЪЫЭ №5 «кавычки» — тире…",
                "Ґанок, їжак, єнот, Київ; България, щъркел, жълт",
                "Grüße aus Köln, naïve façade, Łódź, Škoda, İstanbul, Ångström",
                "Смесь: Bosch GSR-18 шуруповёрт 18V и Крема 500 (CM-500)",
                "Ω≈5 €, ½ ‘single’ “double” – dash … ™ © ® ☑ ☐ ✓ →"
            })
    void sayWhatWasPutIn(String text) {
        assertThat(lineOf(shop.printBody(WORDS, Map.of("text", text)))).isEqualTo(text);
    }

    @Test
    void keepTheLinesThatWereWritten() {
        var lines = textOf(shop.printBody(WORDS, Map.of("text", "Первая\nвторая\nthird")))
                .lines()
                .filter(line -> !line.isBlank());

        assertThat(lines).containsExactly("Первая", "вторая", "third");
    }

    @Test
    void readNamesFromRightToLeft() {
        var text = lineOf(shop.printBody(WORDS, Map.of("text", "Customer: שלום (כהן) 61000 Berlin")));

        assertThat(text).startsWith("Customer: ").endsWith(" Berlin").contains("שלום", "כהן");
    }

    @Test
    void drawABoxForWhatNoFontHas() {
        assertThat(lineOf(shop.printBody(WORDS, Map.of("text", "名前 🛠 ok")))).isEqualTo("□□ □ ok");
    }

    @Test
    void survivesAllThatPeopleCanType() {
        var strings = NaughtyStrings.all();
        assertThat(strings).hasSizeGreaterThanOrEqualTo(592);

        strings.forEach(naughty -> {
            var paper = shop.printBody("<p>start</p>" + WORDS + "<p>end</p>", Map.of("text", naughty));
            assertThat(lineOf(paper)).as(naughty).startsWith("start").endsWith("end");
        });
    }

    @Test
    void neverTakeTextForMarkup() {
        var text = "</p><img src=\"file:///etc/passwd\"/><script>x()</script>&amp;&#x41;]]><!-- a --> ${7*7} #{a}";

        assertThat(lineOf(shop.printBody(WORDS, Map.of("text", text)))).isEqualTo(text);
    }

    @Test
    void wrapAWordThatIsWiderThanTheSheet() throws IOException {
        var pdf = shop.printBody(WORDS, Map.of("text", "Ж".repeat(400)));

        assertThat(textOf(pdf).replaceAll("\\s", "")).isEqualTo("Ж".repeat(400));
        assertThat(textOf(pdf).lines().count()).isGreaterThan(3);
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void areAsLargeAsAskedFor(PaperFormat format) throws IOException {
        var pdf = shop.print(new PaperDraft(
                "<html><head><title>x</title></head><body>x</body></html>", Map.of(), Locale.ENGLISH, format));

        try (var document = PrintingShop.open(pdf)) {
            var box = document.getPage(0).getMediaBox();
            assertThat(Math.round(box.getWidth() / 72 * 25.4)).isEqualTo(format.width());
            assertThat(Math.round(box.getHeight() / 72 * 25.4)).isEqualTo(format.height());
        }
    }

    @Test
    void countThePagesOfALongText() throws IOException {
        var text = IntStream.range(0, 120).mapToObj(line -> "Строка " + line).collect(Collectors.joining("\n"));

        var pdf = shop.printBody(WORDS, Map.of("text", text));

        assertThat(pagesOf(pdf)).isEqualTo(3);
        assertThat(textOf(pdf)).contains("Строка 0", "Строка 119");
        try (var document = PrintingShop.open(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("1 / 3", "2 / 3", "3 / 3");
        }
    }

    @Test
    void carryTheirFontsAndNameTitleAndLanguage() throws IOException {
        try (var document = PrintingShop.open(shop.printBody(WORDS, Map.of("text", "Привет, <b>")))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A test");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                var font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).as("subset").matches("[A-Z]{6}\\+DejaVuSansCondensed.*");
            }
            assertThat(StreamSupport.stream(resources.getFontNames().spliterator(), false)
                            .map(COSName::getName))
                    .isNotEmpty();
        }
    }

    @Test
    void areTheSameBytesAtTheSameMoment() {
        var first = shop.printBody(WORDS, Map.of("text", "Одно и то же"));

        assertThat(shop.printBody(WORDS, Map.of("text", "Одно и то же"))).isEqualTo(first);
        assertThat(first.length).isLessThan(60_000);
    }

    @ParameterizedTest
    @CsvSource({
        "image, <img src='%s'/>",
        "sheet, <link rel='stylesheet' href='%s'/>",
        "rule, <style>@import url('%s');</style>",
        "background, <div style=\"background-image: url('%s')\">x</div>",
        "font, <style>@font-face { font-family: x; src: url('%s') } p { font-family: x }</style><p>x</p>",
        "object, <object type='text/html' data='%s'>x</object>",
    })
    void fetchNothingFromTheNetwork(String what, String markup) throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/a";
            assertThat(textOf(shop.printBody(markup.formatted(address) + "<p>still printed</p>", Map.of())))
                    .contains("still printed");
        } finally {
            server.stop(0);
        }
        assertThat(asked).as(what).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "data", "classpath", "relative"})
    void fetchNothingFromFiles(String how, @TempDir Path folder) throws IOException {
        var secret = "p:before { content: 'stolen' }";
        var file = Files.writeString(folder.resolve("secret.css"), secret);
        var address = Map.of(
                        "file",
                        file.toUri().toString(),
                        "relative",
                        file.toString(),
                        "classpath",
                        "classpath:/static/css/aftercare.css",
                        "data",
                        "data:text/css;base64,"
                                + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)))
                .get(how);

        var pdf = shop.printBody("<link rel='stylesheet' href='" + address + "'/><p>printed</p>", Map.of());

        assertThat(textOf(pdf)).contains("printed").doesNotContain("stolen");
    }

    @Test
    void readNoEntityFromOutside() {
        for (var page : List.of(
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><body>&x;</body></html>",
                "<html><body><p>not closed</body></html>")) {
            assertThatThrownBy(() -> PaperPage.parse(page))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("XHTML");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"WC-2026-000123", "PA-2026-999999", "LN-2026-000001"})
    void haveBarsThatAScannerReads(String number) {
        var bars =
                "<object class=\"paper-bars\" type=\"application/x-barcode\" th:title=\"${number}\" alt=\"x\"></object>";

        assertThat(ScannedPaper.barcodeOf(shop.printBody(bars, Map.of("number", number))))
                .isEqualTo(number);
    }
}
