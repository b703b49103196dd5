package io.aftercare.casefile.files;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How the camera was held, EXIF 2.32 tag 0x0112: 1 upright, 2 to 8 turned or mirrored. It is put into the pixels, since
 * the rest of the EXIF data, the place of the picture among it, is dropped.
 */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    /** Upright if the file does not say, or says it wrongly. */
    static Orientation of(byte[] file, FileKind kind) {
        try {
            var data = ByteBuffer.wrap(file);
            return switch (kind) {
                case JPEG -> inJpeg(data.position(2));
                case PNG -> inPng(data.position(8));
                case WEBP -> inWebp(data.order(ByteOrder.LITTLE_ENDIAN).position(12));
                default -> UPRIGHT;
            };
        } catch (BufferUnderflowException | IllegalArgumentException broken) {
            return UPRIGHT;
        }
    }

    /** Whether width and height change places. */
    boolean lies() {
        return value >= 5;
    }

    /** Turns a picture of this size upright. */
    AffineTransform turning(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** Segments of marker, length and contents, up to the picture itself. */
    private static Orientation inJpeg(ByteBuffer data) {
        while (data.remaining() > 4) {
            var marker = data.getShort() & 0xFFFF;
            if (marker == 0xFFDA || marker < 0xFFC0) {
                return UPRIGHT;
            }
            var length = (data.getShort() & 0xFFFF) - 2;
            var contents = data.slice(data.position(), length);
            if (marker == 0xFFE1 && beginsWithExif(contents)) {
                return inTiff(contents);
            }
            data.position(data.position() + length);
        }
        return UPRIGHT;
    }

    private static Orientation inPng(ByteBuffer data) {
        while (data.remaining() > 12) {
            var length = data.getInt();
            var type = data.getInt();
            if (type == 0x65584966) {
                return inTiff(data.slice(data.position(), length));
            }
            data.position(data.position() + length + 4);
        }
        return UPRIGHT;
    }

    private static Orientation inWebp(ByteBuffer data) {
        while (data.remaining() > 8) {
            var type = data.getInt();
            var length = data.getInt();
            if (type == 0x46495845) {
                var contents = data.slice(data.position(), length);
                beginsWithExif(contents);
                return inTiff(contents);
            }
            data.position(data.position() + length + (length & 1));
        }
        return UPRIGHT;
    }

    /** Stands behind the mark afterwards, if it is there. */
    private static boolean beginsWithExif(ByteBuffer contents) {
        if (contents.remaining() < EXIF.length) {
            return false;
        }
        var start = new byte[EXIF.length];
        contents.get(0, start);
        if (!Arrays.equals(start, EXIF)) {
            return false;
        }
        contents.position(EXIF.length);
        return true;
    }

    private static Orientation inTiff(ByteBuffer contents) {
        var tiff = contents.slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        for (var left = tiff.getShort() & 0xFFFF; left > 0; left--) {
            var tag = tiff.getShort() & 0xFFFF;
            tiff.position(tiff.position() + 6);
            var value = tiff.getShort() & 0xFFFF;
            if (tag == TAG) {
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
            tiff.position(tiff.position() + 2);
        }
        return UPRIGHT;
    }
}
