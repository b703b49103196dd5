package io.aftercare.shared.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.aftercare.shared.Clock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.w3c.dom.Document;

/** Prints drafts as PDF: tagged for reading programs, with the fonts it needs in it. */
@Component
public class PaperPress {

    /** What stands for a character that no font of ours has, such as a Chinese one. */
    private static final String UNKNOWN = "\u25a1";

    static {
        // else it tells of every step of every paper
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final ITemplateEngine templates;
    private final PaperFonts fonts;
    private final Clock clock;

    PaperPress(ITemplateEngine templates, Clock clock) {
        this.templates = templates;
        this.fonts = new PaperFonts();
        this.clock = clock;
    }

    /** The PDF. The same draft at the same moment gives the same bytes. */
    public byte[] print(PaperDraft draft) {
        var page = templates.process(draft.template(), new Context(draft.locale(), new HashMap<>(draft.model())));
        return press(PaperPage.parse(page), draft.format());
    }

    private byte[] press(Document page, PaperFormat format) {
        try (var document = new PDDocument()) {
            try (var renderer = builder(page, format).usePDDocument(document).buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                return finish(document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(Document page, PaperFormat format) {
        var builder = new PdfRendererBuilder()
                .withW3cDocument(page, PaperSources.BASE)
                .useDefaultPageSize(format.width(), format.height(), PageSizeUnits.MM)
                .useReplacementText(UNKNOWN)
                .useUnicodeBidiSplitter(PaperDirections::new)
                .useUnicodeBidiReorderer(new RightToLeft())
                .useObjectDrawerFactory(new BarcodeDrawers())
                .usePdfUaAccessibility(true);
        fonts.addTo(builder);
        PaperSources.limit(builder);
        return builder;
    }

    private byte[] finish(PDDocument document) throws IOException {
        var now = now();
        document.getDocumentInformation().setCreationDate(now);
        document.getDocumentInformation().setModificationDate(now);
        document.setDocumentId(now.getTimeInMillis());
        var pdf = new ByteArrayOutputStream();
        document.save(pdf);
        return pdf.toByteArray();
    }

    private Calendar now() {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(clock.now().toEpochMilli());
        return calendar;
    }
}
