package io.aftercare.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarcodeTests {

    private static final Pattern BAR = Pattern.compile("M(\\d+) 0h(\\d+)v1h-\\2z");
    private static final int SCALE = 4;
    private static final int HEIGHT = 60;

    @ParameterizedTest
    @ValueSource(strings = {"WC-2026-000123", "PA-2026-999999", "T-4F9A33C01B2E"})
    void isReadAsWhatWasWritten(String text) throws Exception {
        var scanned = new Code128Reader().decode(picture(Barcode.code128(text)));

        assertThat(scanned.getText()).isEqualTo(text);
    }

    @Test
    void isQuietAtBothEnds() {
        var barcode = Barcode.code128("WC-2026-000123");

        var bars = BAR.matcher(barcode.path());
        assertThat(bars.find()).isTrue();
        assertThat(bars.group(1)).isEqualTo("10");
        var last = bars.results().reduce((before, after) -> after).orElseThrow();
        assertThat(Integer.parseInt(last.group(1)) + Integer.parseInt(last.group(2)))
                .isEqualTo(barcode.width() - 10);
    }

    @Test
    void takesNoOtherLetters() {
        assertThatThrownBy(() -> Barcode.code128("Ж-1")).isInstanceOf(IllegalArgumentException.class);
    }

    /** What a scanner sees of the drawing. */
    private static BinaryBitmap picture(Barcode barcode) {
        var width = barcode.width() * SCALE;
        var row = new int[width];
        Arrays.fill(row, 0xFFFFFF);
        BAR.matcher(barcode.path()).results().forEach(bar -> {
            var at = Integer.parseInt(bar.group(1)) * SCALE;
            Arrays.fill(row, at, at + Integer.parseInt(bar.group(2)) * SCALE, 0);
        });
        var pixels = new int[width * HEIGHT];
        for (var line = 0; line < HEIGHT; line++) {
            System.arraycopy(row, 0, pixels, line * width, width);
        }
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, HEIGHT, pixels)));
    }
}
