package io.aftercare.casefile.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTests {

    @Test
    void keepsANameThatPeopleGive() {
        assertThat(FileNames.clean("Чек от 3 мая.jpg", FileKind.JPEG)).isEqualTo("Чек от 3 мая.jpg");
        assertThat(FileNames.clean("receipt 😀.pdf", FileKind.PDF)).isEqualTo("receipt 😀.pdf");
    }

    @Test
    void dropsPaths() {
        assertThat(FileNames.clean("../../x.jpg", FileKind.JPEG)).isEqualTo("x.jpg");
        assertThat(FileNames.clean("C:\\fakepath\\x.png", FileKind.PNG)).isEqualTo("x.png");
        assertThat(FileNames.clean("/etc/passwd", FileKind.PDF)).isEqualTo("passwd.pdf");
        assertThat(FileNames.clean("..", FileKind.PDF)).isEqualTo("file.pdf");
        assertThat(FileNames.clean(".htaccess", FileKind.PDF)).isEqualTo("htaccess.pdf");
    }

    @Test
    void dropsWhatIsNotSeenOrTurnsTheWriting() {
        assertThat(FileNames.clean("invoice\u202Egpj.exe", FileKind.JPEG)).isEqualTo("invoicegpj.jpg");
        assertThat(FileNames.clean("a\u0000b\r\nc\u200B.jpg", FileKind.JPEG)).isEqualTo("abc.jpg");
        assertThat(FileNames.clean("\u2066\u2069", FileKind.JPEG)).isEqualTo("file.jpg");
    }

    @Test
    void endsAsTheFileDoes() {
        assertThat(FileNames.clean("photo.jpg.exe", FileKind.JPEG)).isEqualTo("photo.jpg.jpg");
        assertThat(FileNames.clean("photo.webp", FileKind.JPEG)).isEqualTo("photo.jpg");
        assertThat(FileNames.clean(null, FileKind.PNG)).isEqualTo("file.png");
    }

    @Test
    void cutsLongNamesBetweenLetters() {
        var name = FileNames.clean("😀".repeat(500) + ".jpg", FileKind.JPEG);

        assertThat(name.codePointCount(0, name.length())).isEqualTo(84);
        assertThat(name).endsWith("😀.jpg");
    }
}
