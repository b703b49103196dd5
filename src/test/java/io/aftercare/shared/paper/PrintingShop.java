package io.aftercare.shared.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Prints without the application: templates of ours by name, or a page as it is written in a test. */
public final class PrintingShop {

    public static final Instant NOW = Instant.parse("2026-03-31T08:15:00Z");

    private static final Path KEPT = Path.of("target/papers");

    private final PaperPress press = new PaperPress(engine(), () -> NOW);

    public byte[] print(PaperDraft draft) {
        return press.print(draft);
    }

    /** A page whose body this is. */
    public byte[] printBody(String body, Map<String, ?> model) {
        return print(new PaperDraft(
                "<html xmlns:th=\"http://www.thymeleaf.org\" lang=\"en\"><head><title>A test</title><meta name=\"subject\" content=\"A test\"/>"
                        + "<link rel=\"stylesheet\" href=\"paper:paper.css\"/></head><body>" + body + "</body></html>",
                model,
                Locale.ENGLISH,
                PaperFormat.A4));
    }

    public static PDDocument open(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands on it, from top to bottom, without the numbers of its pages. */
    public static String textOf(byte[] pdf) {
        try (var document = open(pdf)) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document).replaceAll("(?m) ?\\d+ / \\d+ ?$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same in one line. */
    public static String lineOf(byte[] pdf) {
        return textOf(pdf).replaceAll("\\s+", " ").strip();
    }

    /** Keeps it as {@code target/papers/<name>.pdf}, to be looked at. */
    public static byte[] keep(String name, byte[] pdf) {
        try {
            Files.createDirectories(KEPT);
            Files.write(KEPT.resolve(name + ".pdf"), pdf);
            return pdf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int pagesOf(byte[] pdf) {
        try (var document = open(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpringTemplateEngine engine() {
        var ours = new ClassLoaderTemplateResolver();
        ours.setPrefix("templates/");
        ours.setSuffix(".html");
        ours.setCheckExistence(true);
        ours.setOrder(1);
        var written = new StringTemplateResolver();
        written.setOrder(2);
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(List.of("shared", "casefile", "repair", "warranty").stream()
                .map(file -> "messages/" + file)
                .toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var engine = new SpringTemplateEngine();
        engine.addTemplateResolver(ours);
        engine.addTemplateResolver(written);
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }
}
