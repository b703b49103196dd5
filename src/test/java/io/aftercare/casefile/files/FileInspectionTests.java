package io.aftercare.casefile.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.aftercare.shared.OverloadedException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FileInspectionTests {

    private final FileInspection inspection = new FileInspection();

    static Set<String> hostile() {
        return HostileFiles.all().keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void takesNothingThatIsNotWhatItSeems(String name) {
        assertThatExceptionOfType(FileRefusal.class)
                .isThrownBy(() -> inspection.clean(HostileFiles.all().get(name)));
    }

    @Test
    void takesWhatPhonesAndScannersMake() throws Exception {
        assertThat(inspection.clean(SamplePictures.jpeg(40, 30)).kind()).isEqualTo(FileKind.JPEG);
        assertThat(inspection.clean(SamplePictures.png(40, 30)).kind()).isEqualTo(FileKind.PNG);
        assertThat(inspection.clean(SampleDocuments.pdf(3)).pages()).isEqualTo(3);
    }

    @Test
    void writesAWebpAsWhatEveryBrowserAndPrinterReads() throws Exception {
        var clean = inspection.clean(SamplePictures.webp());

        assertThat(clean.kind()).isEqualTo(FileKind.JPEG);
        assertThat(clean.width()).isEqualTo(16);
        assertLooks(picture(clean.bytes()), 3, 4, Color.RED);
        assertLooks(picture(clean.bytes()), 13, 4, Color.BLUE);
    }

    /** Red is left as the sensor saw it; where it has to be shown for each way to hold the camera. */
    @ParameterizedTest(name = "orientation {0}")
    @CsvSource({
        "1, 80, 60, left",
        "2, 80, 60, right",
        "3, 80, 60, right",
        "4, 80, 60, left",
        "5, 60, 80, top",
        "6, 60, 80, top",
        "7, 60, 80, bottom",
        "8, 60, 80, bottom"
    })
    void turnsAPictureUpright(int orientation, int width, int height, String red) throws Exception {
        var clean = inspection.clean(SamplePictures.jpegWithPosition(80, 60, orientation));

        assertThat(clean.width()).isEqualTo(width);
        assertThat(clean.height()).isEqualTo(height);
        var upright = picture(clean.bytes());
        assertLooks(upright, width / 2 + dx(red) * width / 4, height / 2 + dy(red) * height / 4, Color.RED);
        assertLooks(upright, width / 2 - dx(red) * width / 4, height / 2 - dy(red) * height / 4, Color.BLUE);
    }

    @Test
    void forgetsWhereAPictureWasTaken() throws Exception {
        var sent = SamplePictures.jpegWithPosition(80, 60, 6);
        assertThat(text(sent)).contains("Exif");

        var clean = inspection.clean(sent);

        assertThat(text(clean.bytes())).doesNotContain("Exif");
        assertThat(text(clean.thumbnail())).doesNotContain("Exif");
    }

    @Test
    void leavesOutWhatWasHungOnBehindAPicture() throws Exception {
        var picture = SamplePictures.jpeg(40, 30);
        var hung = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var sent = new byte[picture.length + hung.length];
        System.arraycopy(picture, 0, sent, 0, picture.length);
        System.arraycopy(hung, 0, sent, picture.length, hung.length);

        assertThat(text(inspection.clean(sent).bytes())).doesNotContain("script");
    }

    @Test
    void keepsOfAVeryLargePictureWhatIsNeeded() throws Exception {
        var clean = inspection.clean(SamplePictures.png(8000, 4999));

        assertThat(clean.width()).isEqualTo(4000);
        assertThat(picture(clean.thumbnail()).getWidth()).isEqualTo(Pictures.THUMBNAIL);
    }

    @Test
    void refusesAPictureOfMoreThanFortyMegapixels() {
        assertThatExceptionOfType(FileRefusal.class)
                .isThrownBy(() -> inspection.clean(SamplePictures.pixelFlood(8000, 5001)))
                .withMessage("file-picture-too-large");
    }

    @Test
    void saysWhatIsWrongWithAWebp() {
        refuses(SamplePictures.webpOn(16, 16, 0, SamplePictures.webpFrame(16_383, 16_383)), "file-webp-too-large");
        refuses(SamplePictures.webpOn(4000, 4000, 0, SamplePictures.webpFrame(16, 8)), "file-webp-too-large");
        refuses(SamplePictures.webpOn(16, 8, 2, SamplePictures.webpFrame(16, 8)), "file-webp-kind");
        refuses(HostileFiles.all().get("lossless.webp"), "file-webp-kind");
        refuses(HostileFiles.all().get("many-frames.webp"), "file-broken");
    }

    @Test
    void readsASmallWebpThatIsPackedWithoutLoss() throws Exception {
        var dot = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

        assertThat(picture(inspection.clean(dot).bytes()).getWidth()).isEqualTo(1);
    }

    @Test
    void readsAWebpOnACanvas() throws Exception {
        var clean = inspection.clean(SamplePictures.webpOn(16, 8, 0, SamplePictures.webpFrame(16, 8)));

        assertLooks(picture(clean.bytes()), 3, 4, Color.RED);
        assertLooks(picture(clean.bytes()), 13, 4, Color.BLUE);
    }

    @Test
    void letsNobodyWaitForLong() {
        var busy = new FileInspection(new Semaphore(1), Duration.ofMillis(1));

        assertThatExceptionOfType(OverloadedException.class).isThrownBy(() -> busy.clean(SamplePictures.webp()));
    }

    /** Ten megabytes of the word that begins a part; whoever tried to unpack at each would be busy for minutes. */
    @Test
    @Timeout(90)
    void isNotKeptBusyByADocumentOfWords() {
        var words = "stream".repeat((10 << 20) / 6);

        refuses(("%PDF-1.7\n" + words + "\n%%EOF").getBytes(StandardCharsets.US_ASCII), "file-broken");
    }

    @Test
    void makesTheSameOfTheSameDocument() throws Exception {
        var first = inspection.clean(SampleDocuments.unmarked());
        awaitTheNextMoment();

        assertThat(inspection.clean(SampleDocuments.unmarked()).bytes()).isEqualTo(first.bytes());
    }

    @Test
    void forgetsWhereAPictureInADocumentWasTaken() throws Exception {
        var photograph = SamplePictures.jpegWithPosition(80, 60, 1);
        assertThat(text(SampleDocuments.withPhotograph(photograph))).contains("Exif", "Made by Pia");

        forgetsThePlaceIn(SampleDocuments.withPhotograph(photograph));
        forgetsThePlaceIn(SampleDocuments.withPhotograph(photograph, COSName.ASCII85_DECODE));
        forgetsThePlaceIn(SampleDocuments.withPhotograph(photograph, COSName.FLATE_DECODE));
    }

    /** Documents without a mark of their own used to be marked by the millisecond. */
    private static void awaitTheNextMoment() {
        var now = System.currentTimeMillis();
        while (System.currentTimeMillis() == now) {
            Thread.onSpinWait();
        }
    }

    private void forgetsThePlaceIn(byte[] sent) throws Exception {
        var clean = inspection.clean(sent);

        assertThat(text(clean.bytes())).doesNotContain("Exif", "Made by Pia");
        try (var document = Loader.loadPDF(clean.bytes())) {
            var shown = document.getPage(0).getResources();
            var photograph = (PDImageXObject)
                    shown.getXObject(shown.getXObjectNames().iterator().next());
            assertThat(photograph.getStream().getFilters()).containsExactly(COSName.DCT_DECODE);
            assertLooks(photograph.getImage(), 20, 30, Color.RED);
            assertLooks(photograph.getImage(), 60, 30, Color.BLUE);
        }
    }

    @Test
    void leavesLinksToClickOn() throws Exception {
        assertThat(inspection.clean(SampleDocuments.withLink()).pages()).isEqualTo(1);
        refuses(SampleDocuments.opening("URI"), "file-acts");
    }

    @Test
    void saysWhatIsWrongWithADocument() {
        refuses(SampleDocuments.withScript(), "file-acts");
        refuses(SampleDocuments.withLaunch(), "file-acts");
        refuses(SampleDocuments.withEmbeddedFile(), "file-acts");
        refuses(SampleDocuments.locked("secret"), "file-locked");
        refuses(SampleDocuments.pdf(201), "file-too-many-pages");
    }

    @Test
    void opensADocumentThatAnyoneMayRead() throws Exception {
        var clean = inspection.clean(SampleDocuments.locked(""));

        try (var document = Loader.loadPDF(clean.bytes())) {
            assertThat(document.isEncrypted()).isFalse();
        }
    }

    private void refuses(byte[] file, String code) {
        assertThatExceptionOfType(FileRefusal.class)
                .isThrownBy(() -> inspection.clean(file))
                .withMessage(code);
    }

    private static int dx(String side) {
        return side.equals("left") ? -1 : side.equals("right") ? 1 : 0;
    }

    private static int dy(String side) {
        return side.equals("top") ? -1 : side.equals("bottom") ? 1 : 0;
    }

    private static void assertLooks(BufferedImage picture, int x, int y, Color expected) {
        var found = new Color(picture.getRGB(x, y));
        assertThat(Math.abs(found.getRed() - expected.getRed())).isLessThan(40);
        assertThat(Math.abs(found.getBlue() - expected.getBlue())).isLessThan(40);
    }

    private static BufferedImage picture(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
