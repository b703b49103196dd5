package io.aftercare.shared;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text as bars that a scanner types (Code 128).
 *
 * @param text  what the scanner types
 * @param width modules across, the quiet zones at both ends included
 * @param bars  from left to right
 */
public record Barcode(String text, int width, List<Bar> bars) {

    private static final int QUIET = 10;

    /** @param from the module at which it begins, and how many it is wide */
    public record Bar(int from, int modules) {}

    /** @throws IllegalArgumentException if the text is empty or has other than plain Latin characters */
    public static Barcode code128(String text) {
        var modules = new Code128Writer().encode(text, BarcodeFormat.CODE_128, 0, 1);
        var first = modules.getEnclosingRectangle()[0];
        var wide = modules.getEnclosingRectangle()[2];
        var bars = new ArrayList<Bar>();
        for (var at = 0; at < wide; at++) {
            var length = blacks(modules, first + at, first + wide);
            if (length > 0) {
                bars.add(new Bar(QUIET + at, length));
                at += length;
            }
        }
        return new Barcode(text, wide + 2 * QUIET, List.copyOf(bars));
    }

    /** The bars as the path of an SVG picture that is {@link #width()} wide and 1 high. */
    public String path() {
        return bars.stream()
                .map(bar -> "M" + bar.from() + " 0h" + bar.modules() + "v1h-" + bar.modules() + "z")
                .collect(Collectors.joining());
    }

    private static int blacks(BitMatrix modules, int from, int end) {
        var at = from;
        while (at < end && modules.get(at, 0)) {
            at++;
        }
        return at - from;
    }
}
