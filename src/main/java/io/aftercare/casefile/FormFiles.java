package io.aftercare.casefile;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * The files of a form: those that it brings, and those that are with us already because they were sent ahead or came with
 * an earlier try. A form that comes back shows what is kept, so that one refused file costs none of the others.
 */
@Component
public class FormFiles {

    private final IncomingFiles incoming;
    private final KeptFiles kept;

    FormFiles(IncomingFiles incoming, KeptFiles kept) {
        this.incoming = incoming;
        this.kept = kept;
    }

    /** What a form that came back holds already. */
    public record Kept(String token, String name, long kilobytes) {}

    /**
     * @param tokens  what stands for files that are with us already; may be null
     * @param uploads what the form brings; may be null
     */
    public ReceivedFiles of(List<String> tokens, List<MultipartFile> uploads) {
        var before = tokens == null ? ReceivedFiles.NONE : kept.find(tokens);
        return before.and(incoming.receive(Upload.of(uploads)));
    }

    /** What a form that comes back shows of them. */
    public List<Kept> keep(ReceivedFiles files) {
        return files.stored().stream().map(this::keep).toList();
    }

    private Kept keep(StoredFile file) {
        return new Kept(kept.tokenOf(file), file.name(), Math.max(1, Math.round(file.size() / 1024.0)));
    }
}
