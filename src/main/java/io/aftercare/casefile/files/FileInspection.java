package io.aftercare.casefile.files;

import io.aftercare.shared.OverloadedException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Judges a file by its bytes and by reading it whole, and writes it anew. Only few are unpacked at the same moment,
 * however many are sent, so that pictures never fill the memory; who waits too long for a place is told to come again.
 */
@Component
public class FileInspection {

    /** What a picture may have. */
    public static final int MOST_MEGAPIXELS = Pictures.MOST_MEGAPIXELS;

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Logger log = LoggerFactory.getLogger(FileInspection.class);

    private final Semaphore places;
    private final Duration patience;

    FileInspection() {
        this(new Semaphore(AT_ONCE, true), PATIENCE);
    }

    FileInspection(Semaphore places, Duration patience) {
        this.places = places;
        this.patience = patience;
    }

    /**
     * @throws FileRefusal         if it is none of the kinds we take, broken, or holds what we do not let in
     * @throws OverloadedException if others are looked at for too long
     */
    public CleanFile clean(byte[] bytes) throws FileRefusal {
        var kind = FileKind.of(bytes).orElseThrow(() -> new FileRefusal("file-kind"));
        // one WebP takes as much memory as two other pictures
        var needed = kind == FileKind.WEBP ? AT_ONCE : 1;
        take(needed);
        try {
            return kind == FileKind.PDF ? Documents.clean(bytes) : Pictures.clean(bytes, kind);
        } catch (OutOfMemoryError tooMuch) {
            log.error("a file of kind {} needs more memory than there is", kind);
            throw new FileRefusal("file-broken");
        } finally {
            places.release(needed);
        }
    }

    private void take(int needed) {
        try {
            if (!places.tryAcquire(needed, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new OverloadedException("no place to look at a file in time");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new OverloadedException("stopped while waiting to look at a file");
        }
    }
}
