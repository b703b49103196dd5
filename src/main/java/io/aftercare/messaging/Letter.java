package io.aftercare.messaging;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A message in its customer's words, with the link in clear: for the envelope only, and public for its template. */
public record Letter(String caseNumber, String subject, String text, URI link, Locale locale) {

    /** Whether it is for the customer: what goes to a member of staff has no link, and must not get one by its layout. */
    public boolean personal() {
        return text.contains(link.toString());
    }

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

    /** The line in pieces: the case's number, which must not be broken, and what stands around it. */
    public List<Piece> pieces(String line) {
        var pieces = new ArrayList<Piece>();
        var around = line.split(Pattern.quote(caseNumber), -1);
        for (int i = 0; i < around.length; i++) {
            if (i > 0) {
                pieces.add(new Piece(caseNumber, true));
            }
            pieces.add(new Piece(around[i], false));
        }
        return pieces;
    }

    public record Piece(String text, boolean number) {}

    /** A paragraph of lines, or the link. */
    public record Part(List<String> lines, boolean link) {}
}
