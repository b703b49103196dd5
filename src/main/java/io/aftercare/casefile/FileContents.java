package io.aftercare.casefile;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to hand out, with the headers under which a browser runs nothing of it, whatever is in it. */
public final class FileContents {

    private static final String NOTHING_RUNS = "sandbox; default-src 'none'";

    private final FileSystemResource file;
    private final String name;
    private final String contentType;

    FileContents(FileSystemResource file, String name, String contentType) {
        this.file = file;
        this.name = name;
        this.contentType = contentType;
    }

    /** To be saved, not shown. */
    public ResponseEntity<Resource> asDownload() {
        return answer(ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8));
    }

    /** To be shown within a page of ours. */
    public ResponseEntity<Resource> asImage() {
        return answer(ContentDisposition.inline());
    }

    private ResponseEntity<Resource> answer(ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(contentType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(file);
    }
}
