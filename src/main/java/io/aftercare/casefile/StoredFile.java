package io.aftercare.casefile;

import io.aftercare.casefile.files.FileKind;

/**
 * A file that lies in the store, made harmless, and belongs to no case yet. Without one it is swept after a day.
 *
 * @param sha256    of its contents as we wrote them
 * @param thumbnail the same of its small picture; null if it has none
 * @param name      to show, ends as its kind does
 */
public record StoredFile(
        String sha256,
        String thumbnail,
        FileKind kind,
        String name,
        long size,
        Integer width,
        Integer height,
        Integer pages) {}
