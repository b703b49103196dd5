package io.aftercare.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import io.aftercare.AftercareApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The module graph. With {@code -Dreadme.write=true} the picture in README.md is drawn anew. */
class ModularityTests {

    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- modules: drawn by ModularityTests -->\n";
    private static final String END = "<!-- /modules -->";

    private static final ApplicationModules MODULES = ApplicationModules.of(AftercareApplication.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void aCircleOfModulesIsFound() {
        var circle = ApplicationModules.of("planted.modules", new ImportOption.OnlyIncludeTests());

        assertThat(circle.stream()).hasSize(2);
        assertThat(circle.detectViolations().hasViolations()).isTrue();
    }

    @Test
    void noModuleIsAnEmptyRoom() throws IOException {
        for (var module : MODULES.stream().toList()) {
            try (var files = Files.list(
                    Path.of("src/main/java/io/aftercare", module.getIdentifier().toString()))) {
                assertThat(files.count()).as(module.getIdentifier().toString()).isGreaterThan(1);
            }
        }
    }

    @Test
    void modulesAreDocumentedInTheBuildFolder() {
        new Documenter(MODULES)
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();

        assertThat(Path.of("target/spring-modulith-docs/components.puml")).exists();
    }

    @Test
    void thePictureInTheReadmeIsTheCode() throws IOException {
        var readme = Files.readString(README);
        var start = readme.indexOf(BEGIN) + BEGIN.length();
        var end = readme.indexOf(END);
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(README, readme.substring(0, start) + picture() + readme.substring(end));
            return;
        }
        assertThat(readme.substring(start, end)).isEqualTo(picture());
    }

    /** Arrows point to what is used; what is reached over another module anyway is left out. */
    private static String picture() {
        var uses = new TreeMap<String, Set<String>>();
        MODULES.stream()
                .filter(module -> !module.getIdentifier().toString().equals("shared"))
                .forEach(module -> uses.put(module.getIdentifier().toString(), usedBy(module)));
        var arrows = uses.entrySet().stream()
                .flatMap(entry -> direct(entry.getValue(), uses).stream().map(used -> entry.getKey() + " --> " + used))
                .map(arrow -> "  " + arrow + "\n")
                .collect(Collectors.joining());
        return "```mermaid\ngraph TD\n" + arrows + "```\n";
    }

    private static Set<String> usedBy(ApplicationModule module) {
        return module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(used -> used.getIdentifier().toString())
                .filter(used -> !used.equals("shared"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> direct(Set<String> used, TreeMap<String, Set<String>> uses) {
        return used.stream()
                .filter(one -> used.stream().noneMatch(other -> !other.equals(one) && reaches(other, one, uses)))
                .toList();
    }

    private static boolean reaches(String from, String to, TreeMap<String, Set<String>> uses) {
        return uses.getOrDefault(from, Set.of()).stream().anyMatch(next -> next.equals(to) || reaches(next, to, uses));
    }
}
