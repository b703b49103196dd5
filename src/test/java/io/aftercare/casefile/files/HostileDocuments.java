package io.aftercare.casefile.files;

import static io.aftercare.casefile.files.HostileFiles.joined;
import static io.aftercare.casefile.files.HostileFiles.text;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

/** Documents that act, carry something, or unfold without end. */
final class HostileDocuments {

    private HostileDocuments() {}

    static void addTo(Map<String, byte[]> files) {
        HostilePictures.payloads()
                .forEach((name, payload) ->
                        files.put(name + "-magic.pdf", joined(text("%PDF-1.7\n"), payload, text("\n%%EOF"))));
        files.put("script.pdf", SampleDocuments.withScript());
        files.put("launch.pdf", SampleDocuments.withLaunch());
        files.put("carrier.pdf", SampleDocuments.withEmbeddedFile());
        for (var kind : List.of("ImportData", "SubmitForm", "GoToE", "GoToR", "Rendition", "Movie", "Sound")) {
            files.put(kind + ".pdf", SampleDocuments.opening(kind));
        }
        files.put("form.pdf", SampleDocuments.withKey("XFA"));
        files.put("media.pdf", SampleDocuments.withKey("RichMediaContent"));
        files.put("names.pdf", SampleDocuments.withKey("JavaScript"));
        files.put(
                "escaped.pdf",
                written("<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Java#53cript/#4AS(app.alert\\(1\\))>>>>"));
        files.put("locked.pdf", SampleDocuments.locked("secret"));
        files.put("long.pdf", SampleDocuments.pdf(201));
        files.put("none.pdf", SampleDocuments.pdf(0));
        files.put("with-zip.pdf", joined(SampleDocuments.pdf(1), HostileFiles.zip("../../evil.sh"), new byte[2000]));
        files.put("bomb.pdf", bomb("ObjStm/N 1/First 8"));
        files.put("table-bomb.pdf", bomb("XRef/Size 9/W[1 2 1]"));
        files.put("loop.pdf", written("<</Type/Catalog/Pages 1 0 R>>"));
        HostilePictures.addCuts(files, "cut.pdf", SampleDocuments.pdf(20));
    }

    /** A document by hand with this catalog and one page. */
    private static byte[] written(String catalog) {
        return text("%PDF-1.7\n1 0 obj\n" + catalog + "\nendobj\n"
                + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n"
                + "trailer<</Root 1 0 R/Size 4>>\n%%EOF");
    }

    /** Unfolds to 256 MB. */
    private static byte[] bomb(String kind) {
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
                text("%PDF-1.7\n1 0 obj\n<</Type/" + kind + "/Filter/FlateDecode/Length " + packed.size()
                        + ">>\nstream\n"),
                packed.toByteArray(),
                text("\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
    }
}
