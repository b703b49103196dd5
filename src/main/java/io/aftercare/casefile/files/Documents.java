package io.aftercare.casefile.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF documents to their last object, refuses those that could do something, and writes the rest anew. */
final class Documents {

    private static final int MOST_PAGES = 200;
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    /** Readers look for the end mark in so many last bytes, ISO 32000-1 annex H. */
    private static final int END_WITHIN = 1024;

    private Documents() {}

    static CleanFile clean(byte[] bytes) throws FileRefusal {
        if (!ends(bytes)) {
            throw new FileRefusal("file-broken");
        }
        try (var unfolding = new Unfolding(bytes.length);
                var document = new MeteredParser(bytes, unfolding).parse()) {
            return clean(document, unfolding);
        } catch (InvalidPasswordException locked) {
            throw new FileRefusal("file-locked");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new FileRefusal("file-broken");
        }
    }

    private static CleanFile clean(PDDocument document, Unfolding unfolding) throws IOException, FileRefusal {
        var pages = document.getNumberOfPages();
        if (pages == 0) {
            throw new FileRefusal("file-broken");
        }
        if (pages > MOST_PAGES) {
            throw new FileRefusal("file-too-many-pages", MOST_PAGES);
        }
        new DocumentObjects(unfolding).clean(document.getDocument());
        document.setAllSecurityToBeRemoved(true);
        // who wrote it with what, and whatever else was hidden there
        document.setDocumentInformation(new PDDocumentInformation());
        // the same bytes again give the same document
        document.setDocumentId(0L);
        var written = new ByteArrayOutputStream();
        document.save(written);
        return new CleanFile(FileKind.PDF, written.toByteArray(), null, null, null, pages);
    }

    private static boolean ends(byte[] bytes) {
        var from = Math.max(0, bytes.length - END_WITHIN);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1)
                .contains(new String(END, StandardCharsets.US_ASCII));
    }
}
