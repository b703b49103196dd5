package io.aftercare.casefile.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Each test has an empty database of its own, which plays a real one. */
class FileFolderTests {

    private static final String MYSQL = "jdbc:mysql://localhost/aftercare";
    private static final String H2 = "jdbc:h2:file:./.aftercare/aftercare";

    @TempDir
    private Path folder;

    private final FileFolder configuration = new FileFolder();
    private JdbcClient jdbc;

    @BeforeEach
    void beginADatabase() {
        jdbc = JdbcClient.create(
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DB_CLOSE_DELAY=-1"));
        jdbc.sql("create table file_folder (id int primary key, marker varchar(40), swept_at timestamp)")
                .update();
        jdbc.sql("create table case_attachment (id bigint)").update();
    }

    @Test
    void refusesToStartOnARealDatabaseWithoutAFolder() {
        refuses(() -> configuration.fileStore(new FileSettings(null, false), jdbc, MYSQL));
        refuses(() -> configuration.fileStore(new FileSettings("  ", false), jdbc, MYSQL));
    }

    @Test
    void opensTheSameFolderAgainAndAgain() throws IOException {
        open(false, MYSQL);
        var marker = Files.readString(folder.resolve(FileFolder.MARKER));

        open(false, MYSQL);

        assertThat(Files.readString(folder.resolve(FileFolder.MARKER))).isEqualTo(marker);
        assertThat(known()).isEqualTo(marker);
    }

    @Test
    void noticesAVolumeThatIsNotMounted() throws IOException {
        open(false, MYSQL);
        jdbc.sql("insert into case_attachment values (1)").update();
        Files.delete(folder.resolve(FileFolder.MARKER));

        refuses(() -> open(false, MYSQL));
    }

    @Test
    void marksAnEmptyFolderAnewWhileNoCaseHasFiles() throws IOException {
        open(false, MYSQL);
        Files.delete(folder.resolve(FileFolder.MARKER));

        open(false, MYSQL);

        assertThat(Files.readString(folder.resolve(FileFolder.MARKER))).isEqualTo(known());
    }

    @Test
    void keepsOffTheFolderOfAnotherDatabase() throws IOException {
        Files.writeString(folder.resolve(FileFolder.MARKER), "another");

        refuses(() -> open(false, MYSQL));
        assertThat(known()).isNull();
    }

    @Test
    void takesAFolderOverWhenItIsTold() throws IOException {
        open(false, MYSQL);
        Files.writeString(folder.resolve(FileFolder.MARKER), "from the backup");

        refuses(() -> open(false, MYSQL));
        open(true, MYSQL);

        assertThat(known()).isEqualTo("from the backup");
    }

    @Test
    void letsAnEmbeddedDatabaseBeBegunAgain() throws IOException {
        Files.writeString(folder.resolve(FileFolder.MARKER), "of the deleted one");

        open(false, H2);

        assertThat(known()).isEqualTo("of the deleted one");
    }

    @Test
    void saysWhatToDo() {
        var analysis = new WrongFilesFolderAnalyzer().analyze(new WrongFilesFolderException("it is not set"));

        assertThat(analysis.getDescription()).isEqualTo("Aftercare does not start: it is not set.");
        assertThat(analysis.getAction()).contains("AFTERCARE_FILES_DIR");
    }

    private void open(boolean adopt, String database) {
        configuration.fileStore(new FileSettings(folder.toString(), adopt), jdbc, database);
    }

    private String known() {
        return jdbc.sql("select marker from file_folder")
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private static void refuses(Runnable start) {
        assertThatExceptionOfType(WrongFilesFolderException.class).isThrownBy(start::run);
    }
}
