package io.aftercare.casefile;

import io.aftercare.casefile.files.CleanFile;
import io.aftercare.casefile.files.FileInspection;
import io.aftercare.casefile.files.FileNames;
import io.aftercare.casefile.files.FileRefusal;
import io.aftercare.casefile.files.FileStore;
import io.aftercare.shared.Clock;
import io.aftercare.shared.FieldProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes in files from outside: looks at each, writes it anew and puts it on disk. To be called before the transaction that
 * gives them to a case; what no case gets is swept later.
 */
@Component
public class IncomingFiles {

    static final int MOST_AT_ONCE = 10;
    static final int MOST_MEGABYTES = 10;
    static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024;
    private static final Logger log = LoggerFactory.getLogger(IncomingFiles.class);

    private final FileInspection inspection;
    private final FileStore store;
    private final Clock clock;

    IncomingFiles(FileInspection inspection, FileStore store, Clock clock) {
        this.inspection = inspection;
        this.store = store;
        this.clock = clock;
    }

    /** How many files one request may bring. */
    public int mostAtOnce() {
        return MOST_AT_ONCE;
    }

    /** How long each of them may be. */
    public int mostMegabytes() {
        return MOST_MEGABYTES;
    }

    /** How many pixels a picture may have, in millions. */
    public int mostMegapixels() {
        return FileInspection.MOST_MEGAPIXELS;
    }

    /** Says of each file that is not taken why; when there are too many, none is looked at. */
    public ReceivedFiles receive(List<Upload> uploads) {
        if (uploads.size() > MOST_AT_ONCE) {
            return new ReceivedFiles(List.of(), List.of(problem("files-too-many", MOST_AT_ONCE)));
        }
        var stored = new ArrayList<StoredFile>();
        var problems = new ArrayList<FieldProblem>();
        for (var upload : uploads) {
            try {
                stored.add(take(upload));
            } catch (FileRefusal refused) {
                problems.add(problem(refused.code(), about(upload, refused)));
            } catch (IOException e) {
                log.error("a file could not be stored", e);
                problems.add(problem("file-not-stored", about(upload)));
            }
        }
        return new ReceivedFiles(List.copyOf(stored), List.copyOf(problems));
    }

    private StoredFile take(Upload upload) throws FileRefusal, IOException {
        if (upload.size() > MOST_BYTES) {
            throw new FileRefusal(ReceivedFiles.TOO_LARGE, MOST_MEGABYTES);
        }
        var bytes = read(upload);
        if (bytes.length == 0) {
            throw new FileRefusal("file-empty");
        }
        return keep(inspection.clean(bytes), upload.name());
    }

    private static byte[] read(Upload upload) throws IOException {
        try (var in = upload.contents().getInputStream()) {
            return in.readNBytes((int) MOST_BYTES);
        }
    }

    private StoredFile keep(CleanFile file, String name) throws IOException {
        var now = clock.now();
        var thumbnail = file.thumbnail() == null ? null : store.keep(file.thumbnail(), now);
        return new StoredFile(
                store.keep(file.bytes(), now),
                thumbnail,
                file.kind(),
                FileNames.clean(name, file.kind()),
                file.bytes().length,
                file.width(),
                file.height(),
                file.pages());
    }

    private static Object[] about(Upload upload, FileRefusal refused) {
        return Stream.concat(Stream.of(about(upload)), refused.args().stream()).toArray();
    }

    private static Object about(Upload upload) {
        return FileNames.shown(upload.name(), "?");
    }

    private static FieldProblem problem(String code, Object... args) {
        return FieldProblem.of(ReceivedFiles.FIELD, code, args);
    }
}
