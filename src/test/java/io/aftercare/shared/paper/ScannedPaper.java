package io.aftercare.shared.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A paper as it comes out of a printer, under a scanner. */
public final class ScannedPaper {

    /** Of a plain office printer. */
    private static final int DOTS_PER_INCH = 300;

    private ScannedPaper() {}

    /** What the scanner types when it is held over the first page. */
    public static String barcodeOf(byte[] pdf) {
        var picture = picture(pdf, DOTS_PER_INCH);
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        try {
            return new MultiFormatReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(
                                    DecodeHintType.POSSIBLE_FORMATS,
                                    List.of(BarcodeFormat.CODE_128),
                                    DecodeHintType.TRY_HARDER,
                                    true))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no barcode on the paper", e);
        }
    }

    private static BufferedImage picture(byte[] pdf, int dotsPerInch) {
        try (var document = PrintingShop.open(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch, ImageType.BINARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
