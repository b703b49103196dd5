package io.aftercare.casefile.files;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Tells a picture in WebP from what only says that it is one. The canvas may have one size and the picture on it another,
 * and the decoder takes what the picture asks for; so its own header counts, and there has to be exactly one.
 */
final class WebpFrame {

    /** The decoder takes 15 bytes for each pixel, several times what other pictures need; phones take 12 to 13 of them. */
    static final int MOST_MEGAPIXELS = 13;

    /**
     * What is packed without loss, a whole picture or what is transparent of one, may bring a set of tables with each 20
     * bits, and the decoder takes 5 KB for each; its header does not tell how many. So many bytes keep that below 140 MB.
     */
    static final int LONGEST_WITHOUT_LOSS = 64 << 10;

    private static final int PHOTOGRAPH = code("VP8 ");
    private static final int WITHOUT_LOSS = code("VP8L");
    private static final int TRANSPARENCE = code("ALPH");
    private static final int CANVAS = code("VP8X");

    /** One of each kind there is, and some that nobody knows. */
    private static final int MOST_CHUNKS = 16;

    /** In the first byte of a canvas. */
    private static final int MOVES = 0x02;

    private final ByteBuffer file;
    private double canvas = Double.MAX_VALUE;
    private int chunks;
    private int pictures;

    private WebpFrame(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** @throws FileRefusal if it moves, is broken, or could take too much memory */
    static void check(byte[] file) throws FileRefusal {
        try {
            new WebpFrame(file).check();
        } catch (BufferUnderflowException | IndexOutOfBoundsException cut) {
            throw new FileRefusal("file-broken");
        }
    }

    private void check() throws FileRefusal {
        var end = 8 + (file.getInt(4) & 0xFFFFFFFFL);
        file.position(12);
        while (file.position() < end) {
            checkChunk();
        }
        if (pictures != 1 || end > file.limit()) {
            throw new FileRefusal("file-broken");
        }
    }

    private void checkChunk() throws FileRefusal {
        var kind = file.getInt();
        var length = file.getInt();
        var contents = file.slice(file.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        if (++chunks > MOST_CHUNKS) {
            throw new FileRefusal("file-broken");
        }
        if (kind == PHOTOGRAPH) {
            checkPhotograph(contents);
        } else if (kind == CANVAS) {
            checkCanvas(contents);
        } else if (kind == WITHOUT_LOSS) {
            refuseLong(length);
            checkWithoutLoss(contents);
        } else if (kind == TRANSPARENCE) {
            refuseLong(length);
        } else if (kind == code("ANMF")) {
            throw new FileRefusal("file-webp-kind");
        }
        file.position(Math.min(file.limit(), file.position() + length + (length & 1)));
    }

    /** RFC 6386 9.1: three bytes, a mark of three, then 14 bits of width and of height. */
    private void checkPhotograph(ByteBuffer frame) throws FileRefusal {
        checkPicture((frame.getShort(6) & 0x3FFF) * (double) (frame.getShort(8) & 0x3FFF));
    }

    /** A mark, then 14 bits of width and of height, each less one. */
    private void checkWithoutLoss(ByteBuffer picture) throws FileRefusal {
        var size = picture.getInt(1);
        checkPicture((1.0 + (size & 0x3FFF)) * (1.0 + (size >>> 14 & 0x3FFF)));
    }

    private void checkPicture(double pixels) throws FileRefusal {
        pictures++;
        refuseLarge(pixels);
        if (pixels > canvas) {
            throw new FileRefusal("file-broken");
        }
    }

    /** Its flags, and 24 bits of width and of height, each less one. */
    private void checkCanvas(ByteBuffer header) throws FileRefusal {
        if ((header.get(0) & MOVES) != 0) {
            throw new FileRefusal("file-webp-kind");
        }
        canvas = (1.0 + (header.getInt(3) >>> 8)) * (1.0 + (header.getInt(6) >>> 8));
        refuseLarge(canvas);
    }

    private static void refuseLarge(double pixels) throws FileRefusal {
        if (pixels > MOST_MEGAPIXELS * 1e6) {
            throw new FileRefusal("file-webp-too-large", MOST_MEGAPIXELS);
        }
    }

    private static void refuseLong(int length) throws FileRefusal {
        if (length > LONGEST_WITHOUT_LOSS) {
            throw new FileRefusal("file-webp-kind");
        }
    }

    private static int code(String name) {
        return name.charAt(0) | name.charAt(1) << 8 | name.charAt(2) << 16 | name.charAt(3) << 24;
    }
}
