package io.aftercare.shared.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** What a paper may fetch while it is printed: the sheets named here and nothing else, from no file and no network. */
final class PaperSources {

    /** Where a paper lies as far as its addresses go. */
    static final String BASE = "paper:page";

    private static final Set<String> SHEETS = Set.of("paper:paper.css", "paper:label.css");
    private static final String[] PROTOCOLS = {"paper", "http", "https", "ftp", "file", "jar", "data", "classpath"};

    private PaperSources() {}

    static void limit(PdfRendererBuilder builder) {
        builder.useUriResolver((base, address) -> SHEETS.contains(address) ? address : null);
        builder.useExternalResourceAccessControl(
                (address, type) -> SHEETS.contains(address), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> SHEETS.contains(address), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useProtocolsStreamImplementation(Sheet::new, PROTOCOLS);
    }

    /** One of the sheets; empty for any other address. */
    private record Sheet(String address) implements FSStream {

        @Override
        public InputStream getStream() {
            if (!SHEETS.contains(address)) {
                return InputStream.nullInputStream();
            }
            try {
                return new ClassPathResource(address.replaceFirst(":", "/")).getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
