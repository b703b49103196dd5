package io.aftercare.casefile.files;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Judges a file by its bytes and by reading it whole, and writes it anew. Only few are unpacked at the same moment,
 * however many are sent, so that pictures never fill the memory.
 */
@Component
public class FileInspection {

    /** What a picture may have. */
    public static final int MOST_MEGAPIXELS = Pictures.MOST_MEGAPIXELS;

    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** @throws FileRefusal if it is none of the kinds we take, broken, or holds what we do not let in */
    public CleanFile clean(byte[] bytes) throws FileRefusal {
        var kind = FileKind.of(bytes).orElseThrow(() -> new FileRefusal("file-kind"));
        places.acquireUninterruptibly();
        try {
            return kind == FileKind.PDF ? Documents.clean(bytes) : Pictures.clean(bytes, kind);
        } finally {
            places.release();
        }
    }
}
