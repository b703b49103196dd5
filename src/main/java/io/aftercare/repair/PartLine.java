package io.aftercare.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Some pieces of a part, named in free words.
 *
 * @param quantity 1 to 999
 * @param text     at most 200 characters
 */
public record PartLine(int quantity, String text) {

    private static final Pattern SHAPE = Pattern.compile("(?:(\\d{1,3})\\s*[xX×хХ*]\\s*)?(\\S.{0,199})");

    /** Reads a note with one part a line, such as {@code 2 x seal}; empty if one of the lines cannot be read. */
    public static Optional<List<PartLine>> parse(String note) {
        var lines = new ArrayList<PartLine>();
        for (var line : note == null ? List.<String>of() : note.lines().toList()) {
            if (line.isBlank()) {
                continue;
            }
            var match = SHAPE.matcher(line.strip());
            if (!match.matches()) {
                return Optional.empty();
            }
            var quantity = match.group(1) == null ? 1 : Integer.parseInt(match.group(1));
            if (quantity == 0) {
                return Optional.empty();
            }
            lines.add(new PartLine(quantity, match.group(2)));
        }
        return Optional.of(List.copyOf(lines));
    }
}
