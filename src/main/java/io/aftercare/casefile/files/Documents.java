package io.aftercare.casefile.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF documents to their last object, refuses those that could do something, and writes the rest anew. */
final class Documents {

    private static final int MOST_PAGES = 200;
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    /** Readers look for the end mark in so many last bytes, ISO 32000-1 annex H. */
    private static final int END_WITHIN = 1024;

    /** What makes a document act by itself, or carry other files, by its name in a dictionary. */
    private static final Set<COSName> ACTING_KEYS = Set.of(
            COSName.getPDFName("JS"),
            COSName.getPDFName("JavaScript"),
            COSName.getPDFName("EmbeddedFiles"),
            COSName.getPDFName("EF"),
            COSName.getPDFName("XFA"),
            COSName.getPDFName("RichMediaContent"));

    /** The same as type or subtype of an action or an object, ISO 32000-1 table 198. */
    private static final Set<COSName> ACTING_KINDS = Set.of(
            COSName.getPDFName("JavaScript"),
            COSName.getPDFName("Launch"),
            COSName.getPDFName("ImportData"),
            COSName.getPDFName("SubmitForm"),
            COSName.getPDFName("GoToE"),
            COSName.getPDFName("GoToR"),
            COSName.getPDFName("Rendition"),
            COSName.getPDFName("Movie"),
            COSName.getPDFName("Sound"),
            COSName.getPDFName("RichMedia"),
            COSName.getPDFName("EmbeddedFile"),
            COSName.getPDFName("FileAttachment"));

    private Documents() {}

    static CleanFile clean(byte[] bytes) throws FileRefusal {
        if (!ends(bytes)) {
            throw new FileRefusal("file-broken");
        }
        UnpackedStreams.check(bytes);
        try (var document = Loader.loadPDF(bytes)) {
            return clean(document);
        } catch (InvalidPasswordException locked) {
            throw new FileRefusal("file-locked");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new FileRefusal("file-broken");
        }
    }

    private static CleanFile clean(PDDocument document) throws IOException, FileRefusal {
        var pages = document.getNumberOfPages();
        if (pages == 0) {
            throw new FileRefusal("file-broken");
        }
        if (pages > MOST_PAGES) {
            throw new FileRefusal("file-too-many-pages", MOST_PAGES);
        }
        refuseActing(document);
        document.setAllSecurityToBeRemoved(true);
        // who wrote it with what, and whatever else was hidden there
        document.setDocumentInformation(new PDDocumentInformation());
        document.getDocumentCatalog().setMetadata(null);
        var written = new ByteArrayOutputStream();
        document.save(written);
        return new CleanFile(FileKind.PDF, written.toByteArray(), null, null, null, pages);
    }

    private static boolean ends(byte[] bytes) {
        var from = Math.max(0, bytes.length - END_WITHIN);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1)
                .contains(new String(END, StandardCharsets.US_ASCII));
    }

    /** Every object that can be reached or stands in the table of contents; a loop is walked once. */
    private static void refuseActing(PDDocument document) throws FileRefusal {
        var cos = document.getDocument();
        var left = new ArrayDeque<COSBase>();
        left.add(cos.getTrailer());
        cos.getXrefTable().keySet().forEach(key -> left.add(cos.getObjectFromPool(key)));
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSBase, Boolean>());
        while (!left.isEmpty()) {
            var next = left.poll();
            var object = next instanceof COSObject reference ? reference.getObject() : next;
            if (object == null || !seen.add(object)) {
                continue;
            }
            if (object instanceof COSDictionary dictionary) {
                refuseActing(dictionary);
                left.addAll(dictionary.getValues());
            } else if (object instanceof COSArray array) {
                array.forEach(left::add);
            }
        }
    }

    private static void refuseActing(COSDictionary dictionary) throws FileRefusal {
        var acts = dictionary.keySet().stream().anyMatch(ACTING_KEYS::contains)
                || isActing(dictionary, COSName.S)
                || isActing(dictionary, COSName.TYPE)
                || isActing(dictionary, COSName.SUBTYPE);
        if (acts) {
            throw new FileRefusal("file-acts");
        }
    }

    private static boolean isActing(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName kind && ACTING_KINDS.contains(kind);
    }
}
