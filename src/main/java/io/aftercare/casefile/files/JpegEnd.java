package io.aftercare.casefile.files;

/**
 * Whether a JPEG goes on to its end mark. The decoder of the platform fills what is missing with grey and says nothing, so
 * that half a picture would look like a whole one.
 */
final class JpegEnd {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private JpegEnd() {}

    static boolean isThere(byte[] file) {
        var at = 2;
        while (at + 3 < file.length) {
            var marker = file[at + 1] & 0xFF;
            if ((file[at] & 0xFF) != 0xFF || marker == 0xFF) {
                at++;
            } else if (marker == END) {
                return true;
            } else {
                at += 2 + ((file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF);
                at = marker == SCAN ? afterScan(file, at) : at;
            }
        }
        return at + 1 < file.length && (file[at] & 0xFF) == 0xFF && (file[at + 1] & 0xFF) == END;
    }

    /** In packed pixels a mark is followed by a zero, or is one of the eight that set the decoder back. */
    static int afterScan(byte[] file, int from) {
        for (var at = from; at + 1 < file.length; at++) {
            var next = file[at + 1] & 0xFF;
            if ((file[at] & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
        }
        return file.length;
    }
}
