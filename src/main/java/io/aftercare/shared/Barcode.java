package io.aftercare.shared;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.oned.Code128Writer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text as bars that a scanner types (Code 128), to be drawn as the path of an SVG picture.
 *
 * @param text  what the scanner types
 * @param width modules across, the quiet zones at both ends included
 * @param path  the bars in a picture that is {@code width} wide and 1 high
 */
public record Barcode(String text, int width, String path) {

    private static final int QUIET = 10;

    /** @throws IllegalArgumentException if the text is empty or has other than plain Latin characters */
    public static Barcode code128(String text) {
        var modules = new Code128Writer().encode(text, BarcodeFormat.CODE_128, 0, 1);
        var first = modules.getEnclosingRectangle()[0];
        var bars = modules.getEnclosingRectangle()[2];
        var path = IntStream.range(0, bars)
                .filter(module -> modules.get(first + module, 0))
                .mapToObj(module -> "M" + (QUIET + module) + " 0h1v1h-1z")
                .collect(Collectors.joining());
        return new Barcode(text, bars + 2 * QUIET, path);
    }
}
