package io.aftercare.casefile.files;

import java.util.Arrays;
import java.util.Optional;

/** What is accepted, told by the first bytes and never by name or declared type. */
public enum FileKind {
    JPEG("image/jpeg", "jpg", new int[] {0xFF, 0xD8, 0xFF}),
    PNG("image/png", "png", new int[] {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
    WEBP("image/webp", "webp", new int[] {'R', 'I', 'F', 'F', -1, -1, -1, -1, 'W', 'E', 'B', 'P'}),
    PDF("application/pdf", "pdf", new int[] {'%', 'P', 'D', 'F', '-'});

    private final String mediaType;
    private final String extension;
    private final int[] start;

    /** @param start the bytes it begins with; -1 stands for any */
    FileKind(String mediaType, String extension, int[] start) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.start = start;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    static Optional<FileKind> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < start.length) {
            return false;
        }
        for (var at = 0; at < start.length; at++) {
            if (start[at] >= 0 && start[at] != (bytes[at] & 0xFF)) {
                return false;
            }
        }
        return true;
    }
}
