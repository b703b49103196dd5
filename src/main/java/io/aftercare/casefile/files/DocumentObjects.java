package io.aftercare.casefile.files;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Goes through every object of a document: refuses those that could do something, and takes out what tells of a picture
 * or a page where, when and with what it was made.
 */
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

    /** What programs note for themselves and others, ISO 32000-1 14.3.2 and 14.5. */
    private static final Set<COSName> NOTES = Set.of(COSName.METADATA, COSName.getPDFName("PieceInfo"));

    private static final Set<COSBase> PHOTOGRAPH = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);
    private static final List<String> PHOTOGRAPH_NAMES = List.of("DCTDecode", "DCT");

    private static final long MOST_OF_A_PHOTOGRAPH = 16L << 20;

    /** What programs pack a photograph in once more. */
    private static final Set<COSBase> WRAPPINGS = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);

    private final Unfolding unfolding;
    private final Set<COSBase> followed = Collections.newSetFromMap(new IdentityHashMap<>());
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
        refuseCalling(dictionary);
        NOTES.forEach(dictionary::removeItem);
        if (dictionary instanceof COSStream part) {
            forgetPlace(part, unfolding.content(part));
        }
    }

    /** Pictures of a camera keep their notes within themselves, and are sometimes packed once more. */
    private static void forgetPlace(COSStream part, long unfolded) throws IOException {
        if (!part.hasData() || unfolded > MOST_OF_A_PHOTOGRAPH || !isPhotograph(part)) {
            return;
        }
        byte[] picture;
        try (var in = new PDStream(part).createInputStream(PHOTOGRAPH_NAMES)) {
            picture = JpegNotes.without(in.readAllBytes());
        }
        part.setItem(COSName.FILTER, COSName.DCT_DECODE);
        try (var out = part.createRawOutputStream()) {
            out.write(picture);
        }
    }

    private static boolean isPhotograph(COSStream part) {
        var filters = Unfolding.filters(part);
        var last = filters.size() - 1;
        return last >= 0
                && PHOTOGRAPH.contains(filters.get(last))
                && (last == 0 || last == 1 && WRAPPINGS.contains(filters.get(0)) && !hasParameters(part));
    }

    private static boolean hasParameters(COSStream part) {
        return part.containsKey(COSName.DECODE_PARMS) || part.containsKey(COSName.DP);
    }

    /** An address may be gone to by a click, not by itself when the document is opened or a page is turned. */
    private void refuseCalling(COSDictionary dictionary) throws FileRefusal {
        refuseCallingIn(dictionary.getDictionaryObject(COSName.OPEN_ACTION));
        if (dictionary.getDictionaryObject(COSName.AA) instanceof COSDictionary moments) {
            for (var moment : moments.keySet()) {
                refuseCallingIn(moments.getDictionaryObject(moment));
            }
        }
    }

    /** The action and those that come after it. */
    private void refuseCallingIn(COSBase first) throws FileRefusal {
        var left = new ArrayDeque<COSBase>();
        addTo(left, first);
        while (!left.isEmpty()) {
            var action = left.poll();
            if (action instanceof COSArray several) {
                several.forEach(next -> addTo(left, next));
            } else if (action instanceof COSDictionary one) {
                if (COSName.URI.equals(one.getDictionaryObject(COSName.S))) {
                    throw new FileRefusal("file-acts");
                }
                addTo(left, one.getDictionaryObject(COSName.NEXT));
            }
        }
    }

    private void addTo(ArrayDeque<COSBase> left, COSBase next) {
        var object = next instanceof COSObject reference ? reference.getObject() : next;
        if (object != null && followed.add(object)) {
            left.add(object);
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
