package io.aftercare.casefile;

import io.aftercare.casefile.files.FileKind;
import io.aftercare.casefile.files.FileStore;
import io.aftercare.shared.Clock;
import io.aftercare.shared.FieldProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Lets a form that comes back with a problem keep the files that came with it: the page carries for each a text that only
 * we can have written. It holds for less than the day after which files without a case are swept.
 */
@Component
public class KeptFiles {

    static final Duration KEPT = Duration.ofHours(12);
    private static final String DOT = ".";

    private final LinkKey key;
    private final FileStore store;
    private final Clock clock;

    KeptFiles(LinkKey key, FileStore store, Clock clock) {
        this.key = key;
        this.store = store;
        this.clock = clock;
    }

    /** The text that stands for the file. */
    public String tokenOf(StoredFile file) {
        var until = clock.now().plus(KEPT).getEpochSecond();
        var text = "%s\n%s\n%s\n%d\n%s\n%s\n%s\n%d\n%s"
                .formatted(
                        file.sha256(),
                        file.thumbnail(),
                        file.kind(),
                        file.size(),
                        file.width(),
                        file.height(),
                        file.pages(),
                        until,
                        file.name());
        var encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return encoded + DOT + key.seal(encoded);
    }

    /** The files that these texts stand for; one that is too old or not ours is a problem. */
    public ReceivedFiles find(List<String> tokens) {
        var found = new ArrayList<StoredFile>();
        for (var token : tokens) {
            find(token).ifPresent(found::add);
        }
        var problems = found.size() == tokens.size()
                ? List.<FieldProblem>of()
                : List.of(FieldProblem.of(ReceivedFiles.FIELD, "files-gone"));
        return new ReceivedFiles(List.copyOf(found), problems);
    }

    private Optional<StoredFile> find(String token) {
        var dot = token.indexOf(DOT);
        if (dot < 0 || !LinkKey.same(key.seal(token.substring(0, dot)), token.substring(dot + 1))) {
            return Optional.empty();
        }
        var text = new String(Base64.getUrlDecoder().decode(token.substring(0, dot)), StandardCharsets.UTF_8);
        var parts = text.split("\n", 9);
        var until = Instant.ofEpochSecond(Long.parseLong(parts[7]));
        return clock.now().isBefore(until) ? Optional.of(file(parts)).filter(this::isKept) : Optional.empty();
    }

    /** From now on for as long as the text that stands for it is renewed, the small picture with the large one. */
    private boolean isKept(StoredFile file) {
        var now = clock.now();
        try {
            return store.touch(file.sha256(), now) && (file.thumbnail() == null || store.touch(file.thumbnail(), now));
        } catch (IOException e) {
            throw new UncheckedIOException("a file could not be kept", e);
        }
    }

    private static StoredFile file(String[] parts) {
        return new StoredFile(
                parts[0],
                "null".equals(parts[1]) ? null : parts[1],
                FileKind.valueOf(parts[2]),
                parts[8],
                Long.parseLong(parts[3]),
                number(parts[4]),
                number(parts[5]),
                number(parts[6]));
    }

    private static Integer number(String text) {
        return "null".equals(text) ? null : Integer.valueOf(text);
    }
}
