package io.aftercare.casefile.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What nobody means well with, or what broke on its way: none of it may be taken. */
public final class HostileFiles {

    private static final String HTML = "<!DOCTYPE html><script>alert(document.cookie)</script>";
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final Map<String, byte[]> ALL = made();

    private HostileFiles() {}

    /** By the name they come under. */
    public static Map<String, byte[]> all() {
        return ALL;
    }

    private static Map<String, byte[]> made() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("empty.jpg", new byte[0]);
        files.put("drawing.svg", text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"));
        files.put("page.html", text(HTML));
        files.put("page.jpg", text(HTML));
        files.put("magic.jpg", joined(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, text(HTML)));
        files.put("magic.png", joined(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, text(HTML)));
        files.put("magic.webp", joined(text("RIFF\0\0\0\0WEBPVP8 "), text(HTML)));
        files.put("magic.pdf", text("%PDF-1.7\n" + HTML + "\n%%EOF"));
        files.put("polyglot.gif", text("GIF89a/*\0\0\0\0\0*/=1;alert(1)"));
        files.put("eicar.com", text(EICAR));
        files.put("eicar.pdf", text(EICAR));
        files.put("archive.zip", zip());
        files.put("flood.png", SamplePictures.pixelFlood(65_535, 65_535));
        files.put("narrow-flood.png", SamplePictures.pixelFlood(40_000_001, 1));
        files.put("nothing.png", SamplePictures.pixelFlood(10, 10));
        files.put("noise.bin", noise());
        files.put("script.pdf", SampleDocuments.withScript());
        files.put("launch.pdf", SampleDocuments.withLaunch());
        files.put("carrier.pdf", SampleDocuments.withEmbeddedFile());
        files.put("locked.pdf", SampleDocuments.locked("secret"));
        files.put("long.pdf", SampleDocuments.pdf(201));
        files.put("with-zip.pdf", joined(SampleDocuments.pdf(1), zip(), new byte[2000]));
        files.put("bomb.pdf", bomb());
        cuts(files, "cut.jpg", SamplePictures.jpeg(400, 300));
        cuts(files, "cut.png", SamplePictures.png(400, 300));
        cuts(files, "cut.webp", SamplePictures.webp());
        cuts(files, "cut.pdf", SampleDocuments.pdf(20));
        return files;
    }

    /** The first ten, fifty, ninety and ninety-nine per cent. */
    private static void cuts(Map<String, byte[]> files, String name, byte[] whole) {
        for (var percent : new int[] {10, 50, 90, 97}) {
            files.put(percent + "-" + name, Arrays.copyOf(whole, whole.length * percent / 100));
        }
    }

    private static byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../evil.sh"));
            zip.write(text("rm -rf /"));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A table of objects that unfolds to 256 MB. */
    private static byte[] bomb() {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        var packed = new ByteArrayOutputStream();
        var zeros = new byte[1 << 20];
        var out = new byte[1 << 16];
        for (var megabyte = 0; megabyte < 256; megabyte++) {
            deflater.setInput(zeros);
            while (!deflater.needsInput()) {
                packed.write(out, 0, deflater.deflate(out));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(out, 0, deflater.deflate(out));
        }
        deflater.end();
        return joined(
                text("%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 8/Filter/FlateDecode/Length " + packed.size()
                        + ">>\nstream\n"),
                packed.toByteArray(),
                text("\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
    }

    private static byte[] noise() {
        var bytes = new byte[4096];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
