package io.aftercare.casefile.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Leaves out of a JPEG what is noted beside the picture: place and time, thumbnails, comments, pictures behind it. */
final class JpegNotes {

    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_NOTE = 0xE0;
    private static final int LAST_NOTE = 0xEF;
    private static final int DENSITY = 0xE0;
    private static final int PROFILE = 0xE2;
    private static final int COLOURS = 0xEE;
    private static final byte[] PROFILE_MARK = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    private final byte[] picture;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    private JpegNotes(byte[] picture) {
        this.picture = picture;
    }

    /** The same picture; one that is not built as a JPEG should be is cut where that begins. */
    static byte[] without(byte[] picture) {
        return new JpegNotes(picture).without();
    }

    private byte[] without() {
        kept.write(picture, 0, Math.min(2, picture.length));
        var at = 2;
        while (at + 3 < picture.length && at(at) == 0xFF && at(at + 1) != END) {
            at = at(at + 1) == 0xFF ? at + 1 : segment(at);
        }
        kept.write(0xFF);
        kept.write(END);
        return kept.toByteArray();
    }

    /** Where the next one begins. */
    private int segment(int from) {
        var marker = at(from + 1);
        var end = Math.min(picture.length, from + 2 + (at(from + 2) << 8 | at(from + 3)));
        if (marker == SCAN) {
            end = JpegEnd.afterScan(picture, end);
        }
        if (isPartOfThePicture(marker, from + 4)) {
            kept.write(picture, from, end - from);
        }
        return end;
    }

    /** Readers need the density, the profile and the kind of colours to show it as it is. */
    private boolean isPartOfThePicture(int marker, int contents) {
        if (marker == PROFILE) {
            var end = Math.min(picture.length, contents + PROFILE_MARK.length);
            return Arrays.equals(picture, contents, end, PROFILE_MARK, 0, PROFILE_MARK.length);
        }
        return marker == DENSITY
                || marker == COLOURS
                || marker != COMMENT && (marker < FIRST_NOTE || marker > LAST_NOTE);
    }

    private int at(int index) {
        return picture[index] & 0xFF;
    }
}
