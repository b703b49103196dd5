package io.aftercare.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.aftercare.shared.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

class FileShapeTests {

    private static final String RUSSIAN = "артикул;название\nА-1;Кофемашина «Крема»\nА-2;Дрель ударная\n";
    private static final String GERMAN = "code;name\nA-1;Kaffeemühle für Büro\nA-2;Schläuche, groß\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-R", "IBM866"})
    void tellsHowRussianIsWritten(String encoding) throws IOException {
        assertThat(shape(RUSSIAN.repeat(5).getBytes(Charset.forName(encoding))).charset())
                .isEqualTo(Charset.forName(encoding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void tellsHowGermanIsWritten(String encoding) throws IOException {
        assertThat(shape(GERMAN.getBytes(Charset.forName(encoding))).charset()).isEqualTo(Charset.forName(encoding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void followsAByteOrderMarkAndLeavesItOut(String encoding) throws IOException {
        var shape = shape(("\uFEFF" + RUSSIAN).getBytes(Charset.forName(encoding)));

        assertThat(shape.charset()).isEqualTo(Charset.forName(encoding));
        assertThat(shape.header()).containsExactly("артикул", "название");
    }

    @Test
    void believesTheSourceRatherThanTheBytes() throws IOException {
        var file = "code,name\nA,Ж\n".getBytes(Charset.forName("windows-1251"));

        assertThat(FileShape.of(upload(file), "windows-1251").charset()).isEqualTo(Charset.forName("windows-1251"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,b,c      | ,
            a;b,5;c    | ;
            "a;b",c    | ,
            one        | ,
            """)
    void tellsWhatStandsBetweenCells(String header, char delimiter) throws IOException {
        assertThat(FileShape.of(upload((header + "\n" + header + "\n").getBytes(StandardCharsets.UTF_8)), "")
                        .delimiter())
                .isEqualTo(delimiter);
    }

    @Test
    void readsTabulatorsQuotesAndCellsOfSeveralLines() throws IOException {
        var shape = shape("a\tb\n\"one\ntwo\"\t\"says \"\"hi\"\"\"\n\n3\t4".getBytes(StandardCharsets.UTF_8));

        assertThat(shape).isEqualTo(new FileShape(StandardCharsets.UTF_8, '\t', List.of("a", "b"), 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'a,b\n1,2\n3'          | import-cut-off
            'a,b\n1,2\n3\n'        | import-cells
            'a,b\n1,2,3\n'          | import-cells
            'a,b\n1,"2\n'           | import-not-csv
            'a,b\n"1"x,2\n'         | import-not-csv
            'a,b\n'                  | import-empty
            ''                        | import-empty
            """)
    void refusesWhatIsBroken(String file, String code) {
        assertThat(refusal(file.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(code);
    }

    @Test
    void refusesAQuoteThatTakesInTheRestOfALongFile() {
        assertThat(refusal(("a,b\n1,\"2\n" + "3,4\n".repeat(200_000)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("import-not-csv");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0x81, 0})).isEqualTo("import-not-text");
        assertThat(refusal(new byte[] {'a', 0, 'b', '\n'})).isEqualTo("import-not-text");
    }

    @Test
    void refusesHalfACharacter() {
        var file = ("\uFEFFa,b\n1,ж").getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(Arrays.copyOf(file, file.length - 1))).isEqualTo("import-encoding-broken");
    }

    @Test
    void takesNoMoreThanItMay() {
        assertThatThrownBy(() -> UploadedFile.take("a.csv", new ByteArrayInputStream(new byte[101]), 100))
                .isInstanceOf(MaxUploadSizeExceededException.class);
    }

    private static String refusal(byte[] file) {
        try {
            shape(file);
            return "nothing";
        } catch (InvalidInputException refusal) {
            return refusal.problems().get(0).code();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static FileShape shape(byte[] file) throws IOException {
        try (var upload = upload(file)) {
            return FileShape.of(upload, "");
        }
    }

    private static UploadedFile upload(byte[] file) throws IOException {
        return UploadedFile.take("C:\\files\\a.csv", new ByteArrayInputStream(file), 100_000_000);
    }
}
