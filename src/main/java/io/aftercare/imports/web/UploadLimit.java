package io.aftercare.imports.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How long a file may be: the limit that uploads by a form have, for a plain body as well. */
@Component
class UploadLimit {

    private final DataSize largest;

    UploadLimit(@Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.largest = largest;
    }

    long bytes() {
        return largest.toBytes();
    }
}
