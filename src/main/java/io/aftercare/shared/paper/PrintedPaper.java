package io.aftercare.shared.paper;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A finished paper: a PDF that is kept nowhere but with whoever asked for it. */
public final class PrintedPaper {

    /** The reader of the browser itself needs an object and a style of its own to show it, and nothing else. */
    private static final String ONLY_TO_BE_READ =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final String name;
    private final byte[] pdf;

    /** @param name of the file without its ending; what no file name should have is replaced */
    public PrintedPaper(String name, byte[] pdf) {
        this.name = name.replaceAll("[^A-Za-z0-9-]+", "-") + ".pdf";
        this.pdf = pdf.clone();
    }

    public String name() {
        return name;
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    /** To be read and printed in the browser. */
    public ResponseEntity<byte[]> toRead() {
        return answer(ContentDisposition.inline());
    }

    /** To be saved. */
    public ResponseEntity<byte[]> toSave() {
        return answer(ContentDisposition.attachment());
    }

    private ResponseEntity<byte[]> answer(ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", ONLY_TO_BE_READ)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(pdf);
    }
}
