package io.aftercare.shared.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** The fonts of papers: Latin, Cyrillic, Greek, Hebrew, Arabic and symbols. What a paper uses of them is put into it. */
final class PaperFonts {

    private static final String FAMILY = "Paper";
    private static final String FOLDER = "net/sf/jasperreports/fonts/dejavu/";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final byte[] normal = read("DejaVuSansCondensed.ttf");
    private final byte[] bold = read("DejaVuSansCondensed-Bold.ttf");

    void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(normal), FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), FAMILY, BOLD, FontStyle.NORMAL, true);
    }

    private static byte[] read(String file) {
        try (var font = new ClassPathResource(FOLDER + file).getInputStream()) {
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
