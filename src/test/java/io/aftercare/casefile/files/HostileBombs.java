package io.aftercare.casefile.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;

/** Much in little. */
final class HostileBombs {

    private HostileBombs() {}

    /** 256 MB. */
    static byte[] zeros() {
        return new byte[256 << 20];
    }

    static byte[] deflated(byte[] bytes) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        var packed = new ByteArrayOutputStream();
        var out = new byte[1 << 16];
        deflater.setInput(bytes);
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(out, 0, deflater.deflate(out));
        }
        deflater.end();
        return packed.toByteArray();
    }

    /** Without the two bytes that say how it was packed. */
    static byte[] headless(byte[] packed) {
        return Arrays.copyOfRange(packed, 2, packed.length);
    }

    static byte[] hexadecimal(byte[] bytes) {
        return (HexFormat.of().formatHex(bytes) + ">").getBytes(StandardCharsets.US_ASCII);
    }
}
