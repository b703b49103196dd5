package io.aftercare.portal.web;

import io.aftercare.casefile.IncomingFiles;
import io.aftercare.casefile.KeptFiles;
import io.aftercare.casefile.ReceivedFiles;
import io.aftercare.casefile.StoredFile;
import io.aftercare.casefile.Upload;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The files of a claim form: those it brings, and those it brought when it came back with a problem. */
@Component
class ClaimFiles {

    /** The field of the form at which problems with files are shown. */
    static final String FIELD = "files";

    private final IncomingFiles incoming;
    private final KeptFiles kept;

    ClaimFiles(IncomingFiles incoming, KeptFiles kept) {
        this.incoming = incoming;
        this.kept = kept;
    }

    /** What a form that came back holds already. */
    record Kept(String token, String name, long kilobytes) {}

    ReceivedFiles of(ClaimForm form, List<MultipartFile> uploads) {
        return kept.find(form.files()).and(incoming.receive(Upload.of(uploads)));
    }

    List<Kept> keep(ReceivedFiles files) {
        return files.stored().stream().map(this::keep).toList();
    }

    private Kept keep(StoredFile file) {
        return new Kept(kept.tokenOf(file), file.name(), Math.max(1, Math.round(file.size() / 1024.0)));
    }
}
