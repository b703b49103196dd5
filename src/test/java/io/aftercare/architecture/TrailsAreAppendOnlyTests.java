package io.aftercare.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No statement and no repository of the product changes or removes an entry of a trail. */
class TrailsAreAppendOnlyTests {

    private static final Pattern REWRITING = Pattern.compile(
            "(?is)\\b(update|delete\\s+from|truncate\\s+table|truncate|replace\\s+into|drop\\s+table)\\s+`?(change_event|case_event)\\b"
                    + "|\\b(delete|update)\\s+(from\\s+)?CaseEvent\\b"
                    + "|interface\\s+CaseEvents\\s+extends\\s+(?!Repository<)");

    @Test
    void nothingRewritesATrail() {
        assertThat(files().filter(file -> rewrites(Texts.read(file)))).isEmpty();
        assertThat(Texts.read(Path.of("src/main/java/io/aftercare/casefile/CaseEvent.java")))
                .contains("@Immutable");
    }

    @Test
    void aPlantedRewritingIsFound() {
        assertThat(List.of(
                        "jdbc.sql(\"update change_event set actor = ?\")",
                        "jdbc.sql(\"delete\n   from case_event where id = ?\")",
                        "@Query(\"delete from CaseEvent e\")",
                        "interface CaseEvents extends ListCrudRepository<CaseEvent, Long>"))
                .allMatch(TrailsAreAppendOnlyTests::rewrites);
        assertThat(rewrites("insert into change_event (id) values (1)")).isFalse();
    }

    private static Stream<Path> files() {
        return Stream.concat(
                Texts.files(Texts.SOURCES, ".java"), Texts.files(Path.of("src/main/resources/db/migration"), ".sql"));
    }

    private static boolean rewrites(String text) {
        return REWRITING.matcher(text).find();
    }
}
