package io.aftercare.casefile.files;

import java.text.Normalizer;

/** The names that files are shown under. No file lies under its name, so they need to be readable, not safe for a disk. */
public final class FileNames {

    private static final int LONGEST = 80;

    private FileNames() {}

    /**
     * The last part of a path, without controls, without marks that turn the direction of writing or have no width, with
     * the ending of what the file really is.
     */
    public static String clean(String given, FileKind kind) {
        return shown(given, "file").replaceFirst("\\.[\\p{Alnum}]{1,5}$", "") + "." + kind.extension();
    }

    /** The same for a file that was refused, with its own ending. */
    public static String shown(String given, String otherwise) {
        var last = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC)
                .replaceFirst("(?s)^.*[/\\\\]", "");
        var text = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^\\.+", "");
        var cut = text.codePoints().limit(LONGEST).toArray();
        var name = new String(cut, 0, cut.length).strip();
        return name.isEmpty() ? otherwise : name;
    }
}
