package io.aftercare.casefile;

import java.time.Instant;
import java.util.List;

/**
 * What somebody wants to say.
 *
 * @param text  may be empty if there are files
 * @param files stored already, see {@link IncomingFiles}
 * @param seen  up to which moment the conversation was on the writer's page, who has read it so far; null if unknown
 */
public record NewWord(String text, List<StoredFile> files, Instant seen) {

    static final int LONGEST = 4000;
}
