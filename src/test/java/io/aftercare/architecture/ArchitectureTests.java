package io.aftercare.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Component;

class ArchitectureTests {

    private static final int LONGEST_CLASS = 150;

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.aftercare");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    static Set<String> rules() {
        return HouseRules.all().keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theHouseKeepsTheRule(String rule) {
        HouseRules.all().get(rule).check(HOUSE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theRuleGoesRedOnAPlantedBreach(String rule) {
        assertThat(HouseRules.all().get(rule).evaluate(PLANTED).hasViolation()).isTrue();
    }

    @Test
    void everyBeanHasANameOfItsOwn() {
        assertThat(beanNames(HOUSE)).doesNotHaveDuplicates();
        assertThat(beanNames(new ClassFileImporter().importPackages("io.aftercare.shared")))
                .isNotEmpty();
    }

    @Test
    void noClassIsLongerThanAScreenOrThree() throws IOException {
        assertThat(tooLong(Path.of("src/main/java"), LONGEST_CLASS)).isEmpty();
    }

    @Test
    void theMeasureOfLengthCanFail() throws IOException {
        assertThat(tooLong(Path.of("src/main/java/io/aftercare/shared"), 10)).isNotEmpty();
    }

    private static List<String> beanNames(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isMetaAnnotatedWith(Component.class) && !type.isAnnotation())
                .map(JavaClass::getSimpleName)
                .toList();
    }

    private static List<String> tooLong(Path folder, int limit) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> codeLines(file) > limit)
                    .map(file -> file + ": " + codeLines(file))
                    .toList();
        }
    }

    /** Lines that are neither blank nor comment nor import. */
    private static long codeLines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty()
                            && !line.startsWith("//")
                            && !line.startsWith("/*")
                            && !line.startsWith("*")
                            && !line.startsWith("import ")
                            && !line.startsWith("package "))
                    .count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
