package io.aftercare.casefile.files;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Reads pictures down to the last pixel and writes them anew, upright and without anything beside the pixels. */
final class Pictures {

    static final int MOST_MEGAPIXELS = 40;

    /** The longer side of a thumbnail. */
    static final int THUMBNAIL = 480;

    /** What is kept of a larger picture: enough for every detail of a unit, little enough for the memory. */
    private static final double KEPT_PIXELS = 16e6;

    private static final float QUALITY = 0.88f;

    private Pictures() {}

    static CleanFile clean(byte[] bytes, FileKind kind) throws FileRefusal {
        try {
            var picture = upright(read(bytes, kind), Orientation.of(bytes, kind));
            var written = kind == FileKind.PNG || picture.getColorModel().hasAlpha() ? FileKind.PNG : FileKind.JPEG;
            var thumbnail = write(reduced(picture), FileKind.JPEG);
            var width = picture.getWidth();
            return new CleanFile(written, write(picture, written), thumbnail, width, picture.getHeight(), null);
        } catch (IOException | RuntimeException broken) {
            throw new FileRefusal("file-broken");
        }
    }

    private static BufferedImage read(byte[] bytes, FileKind kind) throws IOException, FileRefusal {
        if (kind == FileKind.JPEG && !JpegEnd.isThere(bytes)) {
            throw new FileRefusal("file-broken");
        }
        if (kind == FileKind.WEBP) {
            WebpFrame.check(bytes);
        }
        var reader = ImageIO.getImageReadersByFormatName(kind.extension()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            return read(reader, in);
        } finally {
            reader.dispose();
        }
    }

    /** The size stands in the header, and is looked at before a single pixel is unpacked. */
    private static BufferedImage read(ImageReader reader, ImageInputStream in) throws IOException, FileRefusal {
        reader.setInput(in, true, true);
        var pixels = (double) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_MEGAPIXELS * 1e6) {
            throw new FileRefusal("file-picture-too-large", MOST_MEGAPIXELS);
        }
        var wishes = reader.getDefaultReadParam();
        var step = (int) Math.ceil(Math.sqrt(pixels / KEPT_PIXELS));
        if (step > 1) {
            wishes.setSourceSubsampling(step, step, 0, 0);
        }
        return reader.read(0, wishes);
    }

    private static BufferedImage upright(BufferedImage picture, Orientation held) {
        var alpha = picture.getColorModel().hasAlpha();
        var width = held.lies() ? picture.getHeight() : picture.getWidth();
        var height = held.lies() ? picture.getWidth() : picture.getHeight();
        var turned = held.turning(picture.getWidth(), picture.getHeight());
        var type = alpha ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
        return type == picture.getType() && turned.isIdentity()
                ? picture
                : drawn(picture, turned, new BufferedImage(width, height, type));
    }

    /** Halved again and again, so that no pixel of the large picture is passed over. */
    private static BufferedImage reduced(BufferedImage picture) {
        var shown = picture;
        var ratio = Math.min(1, (double) THUMBNAIL / Math.max(picture.getWidth(), picture.getHeight()));
        var width = (int) Math.max(1, Math.round(picture.getWidth() * ratio));
        var height = (int) Math.max(1, Math.round(picture.getHeight() * ratio));
        while (shown.getWidth() >= 2 * width && shown.getHeight() >= 2 * height) {
            shown = scaled(shown, shown.getWidth() / 2, shown.getHeight() / 2);
        }
        return scaled(shown, width, height);
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        var scale = AffineTransform.getScaleInstance(
                (double) width / picture.getWidth(), (double) height / picture.getHeight());
        return drawn(picture, scale, new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR));
    }

    private static BufferedImage drawn(BufferedImage picture, AffineTransform transform, BufferedImage onto) {
        var graphics = onto.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        if (!onto.getColorModel().hasAlpha()) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, onto.getWidth(), onto.getHeight());
        }
        graphics.drawImage(picture, transform, null);
        graphics.dispose();
        return onto;
    }

    private static byte[] write(BufferedImage picture, FileKind kind) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(kind.extension()).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var wishes = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                wishes.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                wishes.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), wishes);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
