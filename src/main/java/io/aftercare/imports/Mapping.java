package io.aftercare.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the files of one source are read: for each of our columns where its cells come from. Columns of theirs that no
 * rule names are passed over.
 *
 * @param encoding how its files write characters; empty if each file is looked at
 * @param rules    by our column
 * @param header   of the last file the rules were made for
 * @param sample   the first lines of that file
 * @param version  to be given back with a change; 0 if it is new
 */
public record Mapping(
        String target,
        String source,
        String encoding,
        Map<String, Rule> rules,
        List<String> header,
        List<List<String>> sample,
        long version) {

    /**
     * Where the cells of one column come from.
     *
     * @param theirs   the header of their column; empty if they have none
     * @param constant what every cell holds that would otherwise be empty
     * @param values   our word by theirs, such as a zone by a state; what is not listed stays as it is
     */
    public record Rule(String theirs, String constant, Map<String, String> values) {

        public Rule {
            values = new LinkedHashMap<>(values);
        }

        boolean isEmpty() {
            return theirs.isEmpty() && constant.isEmpty();
        }

        /** Whether it takes their cells as they are. */
        boolean isPlain() {
            return constant.isEmpty() && values.isEmpty();
        }

        /** Our word for the cell. */
        String translate(String cell) {
            var ours = values.isEmpty() ? null : values.get(word(cell));
            var said = ours == null ? cell : ours;
            return said.isEmpty() ? constant : said;
        }

        /** Their words in one spelling, so that they are found however they are written. */
        Rule spelled() {
            var spelled = new LinkedHashMap<String, String>();
            values.forEach((theirs, ours) -> spelled.put(word(theirs), ours));
            return new Rule(theirs, constant, spelled);
        }

        private static String word(String cell) {
            return cell.strip().toLowerCase(Locale.ROOT);
        }
    }
}
