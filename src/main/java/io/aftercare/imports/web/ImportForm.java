package io.aftercare.imports.web;

import io.aftercare.imports.ImportRequest;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/** The form that sends a file. */
record ImportForm(
        String idempotencyKey, String target, String source, boolean dryRun, boolean partial, MultipartFile file) {

    static ImportForm empty() {
        return new ImportForm(UUID.randomUUID().toString(), "", "", false, false, null);
    }

    ImportRequest request() {
        return new ImportRequest(target, source, dryRun, partial);
    }

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }

    boolean hasTarget() {
        return target != null && !target.isBlank();
    }
}
