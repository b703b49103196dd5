package io.aftercare.casefile.files;

import static io.aftercare.casefile.files.HostileFiles.joined;
import static io.aftercare.casefile.files.HostileFiles.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pictures that are none, are cut, or would fill the memory. */
final class HostilePictures {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] WEBP = text("RIFF\0\0\0\0WEBPVP8 ");

    private HostilePictures() {}

    static void addTo(Map<String, byte[]> files) {
        payloads().forEach((name, payload) -> {
            files.put(name + "-magic.jpg", joined(JPEG, payload));
            files.put(name + "-magic.png", joined(PNG, payload));
            files.put(name + "-magic.webp", joined(WEBP, payload));
            files.put(name + "-magic.gif", joined(text("GIF89a"), payload));
        });
        files.put("polyglot.gif", text("GIF89a/*\0\0\0\0\0*/=1;alert(1)"));
        files.put("other.bmp", joined(text("BM"), new byte[200]));
        files.put("other.tiff", joined(text("II*\0"), new byte[200]));
        files.put("other.ico", joined(new byte[] {0, 0, 1, 0}, new byte[200]));
        files.put("other.psd", joined(text("8BPS"), new byte[200]));
        files.put("other.heic", joined(new byte[] {0, 0, 0, 24}, text("ftypheic"), new byte[200]));
        files.put("other.avif", joined(new byte[] {0, 0, 0, 24}, text("ftypavif"), new byte[200]));
        addFloods(files);
        addCuts(files, "cut.jpg", SamplePictures.jpeg(400, 300));
        addCuts(files, "cut.png", SamplePictures.png(400, 300));
        addCuts(files, "cut.webp", SamplePictures.webp());
    }

    static Map<String, byte[]> payloads() {
        var payloads = new LinkedHashMap<String, byte[]>();
        payloads.put("html", text(HostileFiles.HTML));
        payloads.put("svg", text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"));
        payloads.put("zip", HostileFiles.zip("../../evil.sh"));
        payloads.put("php", text("<?php phpinfo(); ?>"));
        payloads.put("eicar", text(HostileFiles.EICAR));
        return payloads;
    }

    private static void addFloods(Map<String, byte[]> files) {
        files.put("flood.png", SamplePictures.pixelFlood(65_535, 65_535));
        files.put("huge-flood.png", SamplePictures.pixelFlood(Integer.MAX_VALUE, Integer.MAX_VALUE));
        files.put("wide-flood.png", SamplePictures.pixelFlood(40_000_001, 1));
        files.put("high-flood.png", SamplePictures.pixelFlood(1, 40_000_001));
        files.put("negative-flood.png", SamplePictures.pixelFlood(-1, -1));
        files.put("zero-flood.png", SamplePictures.pixelFlood(0, 0));
        files.put("nothing.png", SamplePictures.pixelFlood(10, 10));
        files.put("flood.jpg", jpegFlood());
        files.put("flood.webp", webpFlood());
        files.put("frame-flood.webp", SamplePictures.webpOn(16, 16, 0, SamplePictures.webpFrame(16_383, 16_383)));
        files.put("wider-frame.webp", SamplePictures.webpOn(16, 8, 0, SamplePictures.webpFrame(640, 480)));
        files.put("canvas-flood.webp", SamplePictures.webpOn(1 << 24, 1 << 24, 0, SamplePictures.webpFrame(16, 8)));
        files.put("moving.webp", SamplePictures.webpOn(16, 8, 2, SamplePictures.webpFrame(16, 8)));
        files.put("lossless.webp", SamplePictures.webpOn(16, 8, 0, lossless()));
        files.put("many-frames.webp", SamplePictures.webpOn(16, 8, 0, frames(1000)));
    }

    /** A true picture whose header says that it has 65,000 by 65,000 pixels. */
    private static byte[] jpegFlood() {
        var picture = SamplePictures.jpeg(40, 30);
        for (var at = 2; at < picture.length - 9; at++) {
            if ((picture[at] & 0xFF) == 0xFF && (picture[at + 1] & 0xFF) == 0xC0) {
                picture[at + 5] = picture[at + 7] = (byte) 0xFD;
                picture[at + 6] = picture[at + 8] = (byte) 0xE8;
                return picture;
            }
        }
        throw new IllegalStateException("no header");
    }

    private static byte[] lossless() {
        var length = WebpFrame.LONGEST_WITHOUT_LOSS + 2;
        var chunk = ByteBuffer.allocate(8 + length).order(ByteOrder.LITTLE_ENDIAN);
        return chunk.put(text("VP8L"))
                .putInt(length)
                .put(new byte[] {0x2F, 15, (byte) 0xC0, 1})
                .array();
    }

    private static byte[] frames(int count) {
        var frame = SamplePictures.webpFrame(16, 8);
        var frames = ByteBuffer.allocate(count * frame.length);
        for (var left = count; left > 0; left--) {
            frames.put(frame);
        }
        return frames.array();
    }

    /** Fourteen bits of width and height, all set. */
    private static byte[] webpFlood() {
        var picture = SamplePictures.webp();
        for (var at = 12; at < picture.length - 10; at++) {
            if ((picture[at] & 0xFF) == 0x9D && picture[at + 1] == 1 && picture[at + 2] == 0x2A) {
                Arrays.fill(picture, at + 3, at + 7, (byte) 0xFF);
                return picture;
            }
        }
        throw new IllegalStateException("no header");
    }

    /** What was there when the line broke. */
    static void addCuts(Map<String, byte[]> files, String name, byte[] whole) {
        for (var percent : new int[] {5, 10, 25, 50, 75, 90, 97}) {
            files.put(percent + "-" + name, Arrays.copyOf(whole, whole.length * percent / 100));
        }
    }
}
