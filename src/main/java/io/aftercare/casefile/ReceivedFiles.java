package io.aftercare.casefile;

import io.aftercare.shared.FieldProblem;
import io.aftercare.shared.InvalidInputException;
import io.aftercare.shared.TooLargeException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of the files in one request.
 *
 * @param stored   those that were taken, in their order
 * @param problems why others were not, each at the field {@code files}
 */
public record ReceivedFiles(List<StoredFile> stored, List<FieldProblem> problems) {

    /** The field of a form at which problems with files are shown. */
    public static final String FIELD = "files";

    static final String TOO_LARGE = "file-too-large";

    public static final ReceivedFiles NONE = new ReceivedFiles(List.of(), List.of());

    /** These and then the others; more than may come at once are a problem. */
    public ReceivedFiles and(ReceivedFiles others) {
        var all = Stream.concat(stored.stream(), others.stored.stream()).toList();
        var wrong = Stream.concat(problems.stream(), others.problems.stream()).toList();
        return all.size() <= IncomingFiles.MOST_AT_ONCE
                ? new ReceivedFiles(all, wrong)
                : new ReceivedFiles(
                        all.subList(0, IncomingFiles.MOST_AT_ONCE),
                        List.of(FieldProblem.of(FIELD, "files-too-many", IncomingFiles.MOST_AT_ONCE)));
    }

    /** @throws InvalidInputException if one was not taken; a {@link TooLargeException} if only for its length */
    public List<StoredFile> orRefuse() {
        if (problems.isEmpty()) {
            return stored;
        }
        throw problems.stream().map(FieldProblem::code).allMatch(TOO_LARGE::equals)
                ? new TooLargeException(problems)
                : new InvalidInputException(problems);
    }

    /** The contents in short, for a request's digest: the same files again give the same text. */
    public String digest() {
        return stored.stream().map(StoredFile::sha256).collect(Collectors.joining(","));
    }
}
