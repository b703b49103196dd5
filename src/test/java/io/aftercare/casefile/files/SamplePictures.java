package io.aftercare.casefile.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as a phone takes them, made on the spot. */
public final class SamplePictures {

    /** 16 by 8 pixels, the left half red, the right one blue, as a browser wrote it. */
    private static final String WEBP =
            "UklGRkQAAABXRUJQVlA4IDgAAAAwAgCdASoQAAgAAMASJaACdLoB+AH4gARoAAD+/Suf/9+gm/93m/10S8z/60c//rRlcH9aOb+gAA==";

    private SamplePictures() {}

    /** The left half is red, the right one blue. */
    public static byte[] jpeg(int width, int height) {
        return written(halves(width, height), "jpg");
    }

    public static byte[] png(int width, int height) {
        return written(halves(width, height), "png");
    }

    /** A small PNG like no other of another seed. */
    public static byte[] speckled(long seed) {
        var picture = halves(20, 16);
        var random = new Random(seed);
        for (var speck = 0; speck < 40; speck++) {
            picture.setRGB(random.nextInt(20), random.nextInt(16), random.nextInt());
        }
        return written(picture, "png");
    }

    /** A PNG about as long as its pixels: nothing of it can be packed. */
    public static byte[] noise(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pixels = ThreadLocalRandom.current().ints((long) width * height).toArray();
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return written(picture, "png");
    }

    public static byte[] webp() {
        return Base64.getDecoder().decode(WEBP);
    }

    /** A WebP with a canvas of this size and these flags, and then these chunks. */
    public static byte[] webpOn(int width, int height, int flags, byte[]... chunks) {
        var length = 30 + Stream.of(chunks).mapToInt(chunk -> chunk.length).sum();
        var file = ByteBuffer.allocate(length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(length - 8)
                .put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII))
                .putInt(10)
                .putInt(flags)
                .put(number(width - 1))
                .put(number(height - 1));
        Stream.of(chunks).forEach(file::put);
        return file.array();
    }

    /** The chunk of a WebP with a picture that says it has this size. */
    public static byte[] webpFrame(int width, int height) {
        var frame = Arrays.copyOfRange(webp(), 12, webp().length);
        ByteBuffer.wrap(frame)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(14, (short) width)
                .putShort(16, (short) height);
        return frame;
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
    }

    /** A JPEG whose EXIF data says how the camera was held and where it was taken: 52° 31' N. */
    public static byte[] jpegWithPosition(int width, int height, int orientation) {
        var plain = jpeg(width, height);
        var tiff = tiff(orientation);
        var segment = ByteBuffer.allocate(4 + 6 + tiff.length)
                .putShort((short) 0xFFE1)
                .putShort((short) (2 + 6 + tiff.length))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff)
                .array();
        return ByteBuffer.allocate(plain.length + segment.length)
                .put(plain, 0, 2)
                .put(segment)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** A PNG that declares this size in a true header and has next to no pixels. */
    public static byte[] pixelFlood(int width, int height) {
        var header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return ByteBuffer.allocate(8 + 25 + 12)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(header)
                .putInt(crc(header))
                .putInt(0)
                .put("IEND".getBytes(StandardCharsets.US_ASCII))
                .putInt(crc("IEND".getBytes(StandardCharsets.US_ASCII)))
                .array();
    }

    private static int crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    /** Two entries: the orientation, and a table of the position with one rational value. */
    private static byte[] tiff(int orientation) {
        return ByteBuffer.allocate(100)
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 2)
                .put(entry(0x0112, 3, 1, orientation << 16))
                .put(entry(0x8825, 4, 1, 38))
                .putInt(0)
                .putShort((short) 2)
                .put(entry(0x0001, 2, 2, 'N' << 24))
                .put(entry(0x0002, 5, 3, 68))
                .putInt(0)
                .putInt(52)
                .putInt(1)
                .putInt(31)
                .putInt(1)
                .putInt(0)
                .putInt(1)
                .array();
    }

    private static byte[] entry(int tag, int type, int count, int value) {
        return ByteBuffer.allocate(12)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .array();
    }

    private static BufferedImage halves(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
