package io.aftercare.casefile.files;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * How far the packed parts of one document unfold, each and all together. They are looked at without keeping what they
 * unfold to, and no further than to what is too much.
 */
final class Unfolding implements AutoCloseable {

    /** A page in colour at 600 dots an inch takes 105 MB. */
    private static final long MOST = 128L << 20;

    /** What all pages together may take: one who wants more wants to keep us busy. */
    private static final long MOST_TOGETHER = 1L << 30;

    /** The same for what we unpack ourselves, each time: lists of objects, which take many times their length. */
    private static final long MOST_LISTED = 16L << 20;

    /** Two hundred pages have a few thousand. */
    private static final long MOST_OBJECTS = 200_000;

    private static final int MOST_COLUMNS = 1 << 16;
    private static final int MOST_BITS = 16;
    private static final Set<COSName> DEFLATED = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    private final long document;
    private final Inflater inflater = new Inflater(true);
    private final byte[] scratch = new byte[1 << 16];
    private long packed;
    private long together;
    private long listed;
    private long objects;

    /** @param document its length */
    Unfolding(long document) {
        this.document = document;
    }

    /** A part unfolds to more than a document needs, or in a way that nobody can foresee. */
    static final class TooFar extends RuntimeException {
        private TooFar() {
            super("unfolds too far");
        }
    }

    /**
     * Counts a list of objects that is about to be unpacked.
     *
     * @throws TooFar if it is not to be
     */
    void list(COSStream part) throws IOException {
        var filters = filters(part);
        if (filters.size() > 1 || !DEFLATED.containsAll(filters) || !hasShortRows(part)) {
            throw new TooFar();
        }
        var raw = bytes(part);
        var length = filters.isEmpty() ? raw.length : unfolded(raw, MOST_LISTED);
        listed += Math.max(raw.length, length);
        objects += entries(part, length);
        refuseIf(listed > MOST_LISTED || objects > MOST_OBJECTS);
    }

    /**
     * Counts a part that is handed on as it is, once.
     *
     * @return how long it becomes; 0 if it is not packed, or in another way
     * @throws TooFar if parts lie within each other, or it would be too much for whoever opens it
     */
    long content(COSStream part) throws IOException {
        var raw = bytes(part);
        packed += raw.length;
        refuseIf(packed > document);
        var filters = filters(part);
        if (filters.isEmpty() || !DEFLATED.contains(filters.get(0))) {
            return 0;
        }
        var length = unfolded(raw, MOST);
        together += length;
        refuseIf(length > MOST || together > MOST_TOGETHER);
        return length;
    }

    @Override
    public void close() {
        inflater.end();
    }

    /** In their order; what is no name counts as a filter that nobody knows. */
    static List<COSBase> filters(COSStream part) {
        var given = part.getFilters();
        if (given instanceof COSArray several) {
            return IntStream.range(0, several.size())
                    .mapToObj(several::getObject)
                    .toList();
        }
        return given == null ? List.of() : List.of(given);
    }

    private static byte[] bytes(COSStream part) throws IOException {
        if (!part.hasData()) {
            return new byte[0];
        }
        try (var in = part.createRawInputStream()) {
            return in.readAllBytes();
        }
    }

    /** The two bytes at the start say nothing that a reader of documents asks for. */
    private long unfolded(byte[] raw, long most) {
        inflater.reset();
        inflater.setInput(raw, Math.min(2, raw.length), Math.max(0, raw.length - 2));
        try {
            var more = true;
            while (more && inflater.getBytesWritten() <= most) {
                more = inflater.inflate(scratch) > 0;
            }
        } catch (DataFormatException notPackedAnyFurther) {
            return inflater.getBytesWritten();
        }
        return inflater.getBytesWritten();
    }

    /** How many objects a table of contents names; one whose entries take no room names any number. */
    private static long entries(COSStream part, long length) {
        var widths = part.getCOSArray(COSName.W);
        if (widths == null) {
            return 0;
        }
        var width = IntStream.range(0, widths.size())
                .map(at -> widths.getInt(at, 0))
                .sum();
        refuseIf(width <= 0);
        return length / width;
    }

    /** Rows are kept whole while they are put together. */
    private static boolean hasShortRows(COSStream part) {
        return Stream.of(COSName.DECODE_PARMS, COSName.DP)
                .map(part::getDictionaryObject)
                .flatMap(given -> given instanceof COSArray several
                        ? IntStream.range(0, several.size()).mapToObj(several::getObject)
                        : Stream.ofNullable(given))
                .allMatch(given -> !(given instanceof COSDictionary rows) || isShort(rows));
    }

    private static boolean isShort(COSDictionary rows) {
        return rows.getInt(COSName.COLUMNS, 1) <= MOST_COLUMNS
                && rows.getInt(COSName.BITS_PER_COMPONENT, 1) <= MOST_BITS;
    }

    private static void refuseIf(boolean tooFar) {
        if (tooFar) {
            throw new TooFar();
        }
    }
}
