package io.aftercare.imports;

import java.util.List;
import java.util.Map;

/**
 * Rules on their way: what somebody has said so far, and what the file looks like when it is read so.
 *
 * @param columns all columns of ours
 * @param header  all columns of theirs
 * @param sample  the file's first lines
 * @param rows    the same lines as they would be read, by our columns
 * @param words   the different cells of each column that is to be translated, by our column; not all if there are many
 */
public record MappingDraft(
        Mapping mapping,
        List<String> columns,
        List<String> header,
        List<List<String>> sample,
        List<List<String>> rows,
        Map<String, List<String>> words) {}
