package io.aftercare.casefile.files;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Finds packed parts of a document that would unfold to more than any page needs, without keeping what they unfold to. */
final class UnpackedStreams {

    /** A page in colour at 600 dots an inch takes 105 MB. */
    private static final long MOST = 128L << 20;

    /** What all pages together may take: one who wants more wants to keep us busy. */
    private static final long MOST_TOGETHER = 1L << 30;

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private UnpackedStreams() {}

    static void check(byte[] document) throws FileRefusal {
        var together = 0L;
        for (var at = next(document, 0); at >= 0; at = next(document, at)) {
            var unfolded = unfolded(document, contents(document, at));
            together += unfolded;
            if (unfolded > MOST || together > MOST_TOGETHER) {
                throw new FileRefusal("file-broken");
            }
        }
    }

    /** Just behind the next keyword. */
    private static int next(byte[] document, int from) {
        for (var at = from; at <= document.length - STREAM.length; at++) {
            var same = 0;
            while (same < STREAM.length && document[at + same] == STREAM[same]) {
                same++;
            }
            if (same == STREAM.length) {
                return at + STREAM.length;
            }
        }
        return -1;
    }

    private static int contents(byte[] document, int at) {
        var start = at;
        while (start < document.length && (document[start] == '\r' || document[start] == '\n')) {
            start++;
        }
        return start;
    }

    /** How long it becomes, looked at no further than to what is too long; 0 if it is not packed. */
    private static long unfolded(byte[] document, int start) {
        var inflater = new Inflater();
        var scratch = new byte[1 << 16];
        try {
            inflater.setInput(document, start, document.length - start);
            var more = true;
            while (more && inflater.getBytesWritten() <= MOST) {
                more = inflater.inflate(scratch) > 0;
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException notPacked) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
