package io.aftercare.messaging;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A message in its customer's words, with the link in clear: for the envelope only, and public for its template. */
public record Letter(String caseNumber, String subject, String text, URI link, Locale locale) {

    /** The text in parts to be laid out: paragraphs, and the link where it stands on a line of its own. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        var lines = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            var isLink = line.strip().equals(link.toString());
            if (!isLink && !line.isBlank()) {
                lines.add(line);
                continue;
            }
            flush(lines, parts);
            if (isLink) {
                parts.add(new Part(List.of(), true));
            }
        }
        flush(lines, parts);
        return parts;
    }

    private static void flush(List<String> lines, List<Part> parts) {
        if (!lines.isEmpty()) {
            parts.add(new Part(List.copyOf(lines), false));
            lines.clear();
        }
    }

    /** A paragraph of lines, or the link. */
    public record Part(List<String> lines, boolean link) {}
}
