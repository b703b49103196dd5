package io.aftercare.casefile.files;

import static io.aftercare.casefile.files.HostileFiles.joined;
import static io.aftercare.casefile.files.HostileFiles.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** True pictures and documents that carry something beside: they are taken, but nothing of what they carry is. */
public final class DisguisedFiles {

    /** What must not be in anything that we hand out. */
    public static final List<byte[]> TRACES =
            List.of(text("<script"), text("onload="), text("<?php"), text("EICAR"), text("evil.sh"), text("Exif\0\0"));

    private DisguisedFiles() {}

    /** By the name they come under. */
    public static Map<String, byte[]> all() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var held = 1; held <= 8; held++) {
            files.put("position-" + held + ".jpg", SamplePictures.jpegWithPosition(60, 40, held));
        }
        HostilePictures.payloads().forEach((name, payload) -> {
            files.put(name + "-behind.jpg", joined(SamplePictures.jpeg(60, 40), payload));
            files.put(name + "-behind.png", joined(SamplePictures.png(60, 40), payload));
            files.put(name + "-behind.webp", joined(SamplePictures.webp(), payload));
            files.put(name + "-within.jpg", withComment(payload));
            files.put(name + "-within.png", withChunk("tEXt", joined(text("Comment\0"), payload)));
            files.put(name + "-behind.pdf", joined(SampleDocuments.pdf(1), payload, text("\n%%EOF")));
            files.put(name + "-titled.pdf", SampleDocuments.titled(new String(payload, StandardCharsets.ISO_8859_1)));
        });
        files.put("bomb-within.png", withChunk("zTXt", joined(text("Comment\0\0"), zeros())));
        files.put("profile-bomb.png", withChunk("iCCP", joined(text("icc\0\0"), zeros())));
        return files;
    }

    private static byte[] withComment(byte[] payload) {
        var plain = SamplePictures.jpeg(60, 40);
        return ByteBuffer.allocate(plain.length + payload.length + 4)
                .put(plain, 0, 2)
                .putShort((short) 0xFFFE)
                .putShort((short) (payload.length + 2))
                .put(payload)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** A chunk behind the header, with its right sum. */
    private static byte[] withChunk(String kind, byte[] contents) {
        var plain = SamplePictures.png(60, 40);
        var body = joined(text(kind), contents);
        var crc = new CRC32();
        crc.update(body);
        return ByteBuffer.allocate(plain.length + contents.length + 12)
                .put(plain, 0, 33)
                .putInt(contents.length)
                .put(body)
                .putInt((int) crc.getValue())
                .put(plain, 33, plain.length - 33)
                .array();
    }

    /** 64 MB, packed. */
    private static byte[] zeros() {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        var packed = new byte[1 << 18];
        deflater.setInput(new byte[64 << 20]);
        deflater.finish();
        var length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }
}
