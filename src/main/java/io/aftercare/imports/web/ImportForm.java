package io.aftercare.imports.web;

import io.aftercare.imports.ImportRequest;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/** The form that sends a file. */
record ImportForm(
        String idempotencyKey, String target, String source, Boolean dryRun, Boolean partial, MultipartFile file) {

    static ImportForm empty() {
        return new ImportForm(UUID.randomUUID().toString(), "", "", false, false, null);
    }

    ImportRequest request() {
        return new ImportRequest(target, source, Boolean.TRUE.equals(dryRun), Boolean.TRUE.equals(partial));
    }

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }

    boolean hasTarget() {
        return target != null && !target.isBlank();
    }
}
