package io.aftercare.imports;

/**
 * What somebody wants to be done with a file.
 *
 * @param target  what its rows are, such as {@code units}
 * @param source  where it comes from: its columns are read as kept for this source; empty if it speaks our words
 * @param dryRun  whether to find what is wrong and to write nothing
 * @param partial whether to store the good rows although others are bad
 */
public record ImportRequest(String target, String source, boolean dryRun, boolean partial) {

    public ImportRequest {
        source = source == null ? "" : source.strip();
    }

    boolean hasSource() {
        return !source.isEmpty();
    }
}
