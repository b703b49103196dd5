package io.aftercare.casefile.files;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Goes through every object of a document and refuses those that could do something. */
final class DocumentObjects {

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

    private final Unfolding unfolding;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    DocumentObjects(Unfolding unfolding) {
        this.unfolding = unfolding;
    }

    /** Every object that can be reached or stands in the table of contents; a loop is walked once. */
    void clean(COSDocument document) throws FileRefusal, IOException {
        var left = new ArrayDeque<COSBase>();
        left.add(document.getTrailer());
        document.getXrefTable().keySet().forEach(key -> left.add(document.getObjectFromPool(key)));
        while (!left.isEmpty()) {
            var next = left.poll();
            var object = next instanceof COSObject reference ? reference.getObject() : next;
            if (object == null || !seen.add(object)) {
                continue;
            }
            if (object instanceof COSDictionary dictionary) {
                clean(dictionary);
                left.addAll(dictionary.getValues());
            } else if (object instanceof COSArray array) {
                array.forEach(left::add);
            }
        }
    }

    private void clean(COSDictionary dictionary) throws FileRefusal, IOException {
        refuseActing(dictionary);
        if (dictionary instanceof COSStream part) {
            unfolding.content(part);
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
