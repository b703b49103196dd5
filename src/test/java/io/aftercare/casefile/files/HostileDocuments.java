package io.aftercare.casefile.files;

import static io.aftercare.casefile.files.HostileFiles.joined;
import static io.aftercare.casefile.files.HostileFiles.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

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
        files.put("uri.pdf", SampleDocuments.opening("URI"));
        files.put("turning.pdf", written(catalog("/OpenAction<</S/GoTo/Next[<</S/U#52I/URI(http://localhost/)>>]>>")));
        files.put("leaving.pdf", written(catalog("/AA<</WC<</S/URI/URI(http://localhost/)>>>>")));
        addBombs(files);
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

    /** Each would be unpacked before anything of it is looked at. */
    private static void addBombs(Map<String, byte[]> files) {
        var bomb = HostileBombs.deflated(HostileBombs.zeros());
        var twice = HostileBombs.deflated(bomb);
        files.put("bomb.pdf", listed("/Filter/FlateDecode", bomb));
        files.put("table-bomb.pdf", table("/W[1 2 1]/Size 9/Filter/FlateDecode", bomb));
        files.put("spaced-bomb.pdf", listed("/Filter/FlateDecode", "  ", bomb));
        files.put("headless-bomb.pdf", listed("/Filter/FlateDecode", joined(text("xx"), HostileBombs.headless(bomb))));
        files.put("short-bomb.pdf", listed("/Filter[/Fl]", bomb));
        files.put("escaped-bomb.pdf", listed("/Filter/Flate#44ecode", bomb));
        files.put("hex-bomb.pdf", listed("/Filter[/ASCIIHexDecode/FlateDecode]", HostileBombs.hexadecimal(bomb)));
        files.put("run-bomb.pdf", listed("/Filter[/FlateDecode/RunLengthDecode]", twice));
        files.put("word-bomb.pdf", listed("/Filter/LZWDecode", twice));
        files.put(
                "row-bomb.pdf",
                listed(
                        "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 900000000>>",
                        HostileBombs.deflated(new byte[9])));
        files.put("locked-bomb.pdf", behindALock(bomb));
        files.put("count-bomb.pdf", table("/W[0 0 0]/Index[0 9000000000]", new byte[] {1}));
        files.put(
                "entry-bomb.pdf",
                table("/W[0 0 1]/Size 9000000/Filter/FlateDecode", HostileBombs.deflated(new byte[9_000_000])));
    }

    private static String catalog(String more) {
        return "<</Type/Catalog/Pages 2 0 R" + more + ">>";
    }

    /** A document whose catalog lies in this list of objects, which does not even say that it is one. */
    private static byte[] listed(String filter, byte[] contents) {
        return listed(filter, "", contents);
    }

    private static byte[] listed(String filter, String behindKeyword, byte[] contents) {
        var start = joined(
                text("%PDF-1.7\n5 0 obj\n<<" + filter + "/N 1/First 8/Length " + contents.length + ">>\nstream"
                        + behindKeyword + "\n"),
                contents,
                text("\nendstream\nendobj\n"));
        return joined(start, contentsAt(start.length));
    }

    /** The catalog lies in a list of objects that has to be unlocked first. */
    private static byte[] behindALock(byte[] bomb) {
        var document = SampleDocuments.lockedWithList(bomb);
        var text = new String(document, StandardCharsets.ISO_8859_1);
        var trailer = found("(?s).*trailer\\s*<<(.*?)>>\\s*startxref.*", text);
        var list = Integer.parseInt(found("(?s).*?(\\d+) 0 obj\\s*<<[^>]*/First 8.*", text));
        var dictionary = "/Type/XRef/W[1 2 1]/Length 4/Prev " + found("(?s).*startxref\\s+(\\d+).*", text) + "/Index["
                + found("(?s).*/Root (\\d+) .*", trailer) + " 1]" + trailer;
        return joined(
                document,
                text("99 0 obj\n<<" + dictionary + ">>\nstream\n"),
                new byte[] {2, 0, (byte) list, 0},
                text("\nendstream\nendobj\nstartxref\n" + document.length + "\n%%EOF"));
    }

    private static String found(String pattern, String text) {
        return text.replaceFirst(pattern, "$1");
    }

    /** Object 1 lies in object 5, and that one at the start. */
    private static byte[] contentsAt(int here) {
        var entries = new byte[] {0, 0, 0, 0, 2, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 9, 0};
        return joined(
                text("6 0 obj\n<</Type/XRef/Size 6/W[1 2 1]/Root 1 0 R/Length 24>>\nstream\n"),
                entries,
                text("\nendstream\nendobj\nstartxref\n" + here + "\n%%EOF"));
    }

    /** A document with this table of contents. */
    private static byte[] table(String dictionary, byte[] contents) {
        return joined(
                text("%PDF-1.7\n1 0 obj\n<</Type/XRef/Root 1 0 R" + dictionary + "/Length " + contents.length
                        + ">>\nstream\n"),
                contents,
                text("\nendstream\nendobj\nstartxref\n9\n%%EOF"));
    }
}
