package io.aftercare.casefile.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** PDF documents of all sorts, made on the spot. */
public final class SampleDocuments {

    private SampleDocuments() {}

    public static byte[] pdf(int pages) {
        return made(pages, document -> {});
    }

    /** Opens with a script. */
    public static byte[] withScript() {
        return made(
                1,
                document -> document.getDocumentCatalog()
                        .getCOSObject()
                        .setItem(COSName.OPEN_ACTION, action("JavaScript", "JS", "app.alert(1)")));
    }

    /** Starts a program when its page is opened. */
    public static byte[] withLaunch() {
        return made(1, document -> {
            var opened = new COSDictionary();
            opened.setItem(COSName.getPDFName("O"), action("Launch", "F", "cmd.exe"));
            document.getPage(0).getCOSObject().setItem(COSName.AA, opened);
        });
    }

    /** Carries another file. */
    public static byte[] withEmbeddedFile() {
        return made(1, document -> {
            try {
                var stream = new COSStream();
                try (var out = stream.createOutputStream()) {
                    out.write("MZ".getBytes(StandardCharsets.US_ASCII));
                }
                var held = new COSDictionary();
                held.setItem(COSName.F, stream);
                var file = new COSDictionary();
                file.setItem(COSName.EF, held);
                document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Does something of this kind when it is opened. */
    public static byte[] opening(String kind) {
        return made(
                1,
                document -> document.getDocumentCatalog()
                        .getCOSObject()
                        .setItem(COSName.OPEN_ACTION, action(kind, "F", "http://localhost/")));
    }

    /** Has something under this name in its catalog. */
    public static byte[] withKey(String key) {
        return made(
                1,
                document -> document.getDocumentCatalog()
                        .getCOSObject()
                        .setItem(COSName.getPDFName(key), new COSDictionary()));
    }

    /** Shows this photograph, and notes beside it and its page who made them. */
    public static byte[] withPhotograph(byte[] jpeg, COSName... wrapping) {
        return made(1, document -> {
            try {
                var picture = JPEGFactory.createFromByteArray(document, jpeg);
                for (var filter : wrapping) {
                    wrap(picture.getCOSObject(), jpeg, filter);
                }
                picture.setMetadata(notes(document));
                var page = document.getPage(0);
                page.setMetadata(notes(document));
                page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), notes(document));
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(picture, 0, 0);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void wrap(COSStream picture, byte[] jpeg, COSName filter) throws IOException {
        try (var out = picture.createOutputStream(filter)) {
            out.write(jpeg);
        }
        var filters = new COSArray();
        filters.add(filter);
        filters.add(COSName.DCT_DECODE);
        picture.setItem(COSName.FILTER, filters);
    }

    private static PDMetadata notes(PDDocument document) throws IOException {
        return new PDMetadata(document, new ByteArrayInputStream("Made by Pia".getBytes(StandardCharsets.US_ASCII)));
    }

    /** Has no mark that tells it from others. */
    public static byte[] unmarked() {
        return ("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                        + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                        + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n"
                        + "trailer<</Root 1 0 R/Size 4>>\n%%EOF")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Goes to an address where somebody clicks. */
    public static byte[] withLink() {
        return made(1, document -> {
            var link = new COSDictionary();
            link.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
            link.setItem(COSName.A, action("URI", "URI", "http://localhost/"));
            var links = new COSArray();
            links.add(link);
            document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, links);
        });
    }

    public static byte[] titled(String title) {
        return made(1, document -> document.getDocumentInformation().setTitle(title));
    }

    /** @param toOpen what has to be typed to read it; may be empty */
    public static byte[] locked(String toOpen) {
        return made(1, document -> {
            try {
                document.protect(new StandardProtectionPolicy("owner", toOpen, new AccessPermission()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Anyone may read it; one object holds these packed bytes as a list of objects, under the same lock. */
    static byte[] lockedWithList(byte[] packed) {
        return made(1, CompressParameters.NO_COMPRESSION, document -> {
            try {
                var list = new COSStream();
                try (var out = list.createRawOutputStream()) {
                    out.write(packed);
                }
                list.setItem(COSName.FILTER, COSName.FLATE_DECODE);
                list.setInt(COSName.N, 1);
                list.setInt(COSName.FIRST, 8);
                document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("List"), list);
                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static COSDictionary action(String kind, String key, String value) {
        var action = new COSDictionary();
        action.setItem(COSName.S, COSName.getPDFName(kind));
        action.setString(COSName.getPDFName(key), value);
        return action;
    }

    private static byte[] made(int pages, Consumer<PDDocument> change) {
        return made(pages, CompressParameters.DEFAULT_COMPRESSION, change);
    }

    private static byte[] made(int pages, CompressParameters packing, Consumer<PDDocument> change) {
        try (var document = new PDDocument()) {
            for (var page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            change.accept(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, packing);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
