package io.aftercare.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.aftercare.identity.Role;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The models against the rules of the house, and against the code in both directions. */
class ProcessModelTests {

    private static final Path FOLDER = Path.of("processes");
    private static final Path SOUND = Path.of("src/test/resources/planted/sound.bpmn");
    private static final Pattern NAMED_IN_MODEL = Pattern.compile("(start|user|service|call|xor|end|message)_[a-z_]+");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.aftercare");

    @TempDir
    private Path folder;

    static List<ProcessModel> models() {
        return files(".bpmn").map(ProcessModel::read).toList();
    }

    static List<Path> decisions() {
        return files(".dmn").toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void keepsTheRules(ProcessModel model) {
        assertThat(model.breaches()).isEmpty();
    }

    @Test
    void theSoundModelHasNoBreach() {
        assertThat(ProcessModel.read(SOUND).breaches()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    file name is the process id        | id="sound" name | id="other" name
                    one executable process             | isExecutable="true" | isExecutable="false"
                    versionTag                         | camunda:versionTag="1" | ` `
                    historyTimeToLive                  | camunda:historyTimeToLive="P180D" | ` `
                    forbidden element scriptTask       | bpmn:serviceTask | bpmn:scriptTask
                    forbidden attribute camunda:class  | camunda:expression="${thingSteps.check(thingNumber)}" | camunda:class="a.Delegate"
                    forbidden attribute camunda:delegateExpression | camunda:expression= | camunda:delegateExpression=
                    forbidden attribute camunda:assignee | camunda:candidateGroups | camunda:assignee
                    reaches into the engine            | check(thingNumber) | check(execution.id)
                    not a call of a bean               | ${thingSteps.check(thingNumber)} | ${thingNumber + 1}
                    condition compares more            | ${fine} | ${fine and late}
                    condition compares more            | ${fine} | ${thingSteps.fine(thingNumber)}
                    element id is not                  | id="service_check_thing" | id="Activity_0x1y"
                    no name                            | name="Check the thing" | name=""
                    """)
    void findsAPlantedBreach(String breach, String sound, String planted) throws IOException {
        var text = Files.readString(SOUND);
        assertThat(text).contains(sound);
        var file = Files.writeString(folder.resolve("sound.bpmn"), text.replace(sound, planted));

        assertThat(ProcessModel.read(file).breaches()).anyMatch(found -> found.contains(breach));
    }

    @Test
    void findsTooManyActivities() throws IOException {
        var task = "<bpmn:userTask id=\"user_wait_%d\" name=\"Wait\" />";
        var many = Stream.iterate(1, i -> i + 1).limit(15).map(task::formatted).collect(Collectors.joining());
        var text = Files.readString(SOUND).replace("<bpmn:endEvent", many + "<bpmn:endEvent");
        var file = Files.writeString(folder.resolve("sound.bpmn"), text);

        assertThat(ProcessModel.read(file).breaches()).containsExactly("at most 15 activities");
    }

    @Test
    void fileNamesAreUniqueAcrossFolders() {
        assertThat(files("").map(file -> file.getFileName().toString())).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void callsOnlyStepsThatExist(ProcessModel model) {
        assertThat(missingSteps(model)).isEmpty();
    }

    @Test
    void aCallIntoTheVoidIsFound() {
        assertThat(missingSteps(ProcessModel.read(SOUND))).hasSize(1);
    }

    @Test
    void everyStepIsCalledByAModel() {
        var called = models().stream()
                .flatMap(model -> model.calls().stream())
                .map(call -> call.bean() + "." + call.method())
                .collect(Collectors.toSet());
        var idle = steps().flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .map(method -> beanName(method.getOwner()) + "." + method.getName())
                .filter(step -> !called.contains(step));

        assertThat(idle).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void hasAContractWhoseNamesAllExist(ProcessModel model) {
        var contract = contractOf(model.key());

        assertThat(contract).as("contract of " + model.key()).isNotEmpty();
        assertThat(contract.stream().filter(name -> NAMED_IN_MODEL.matcher(name).matches()))
                .isSubsetOf(model.names());
        assertThat(contract).containsAll(model.userTasks());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void everyUserTaskHasAPageACompletionAndATitle(ProcessModel model) throws IOException {
        var english = messages("");
        var russian = messages("_ru");
        var source = sources();

        assertThat(english).contains("process." + model.key());
        assertThat(russian).contains("process." + model.key());
        for (var task : model.userTasks()) {
            assertThat(english).contains("task." + task);
            assertThat(russian).contains("task." + task);
            var constant = task.toUpperCase(Locale.ROOT);
            assertThat(source.stream().filter(text -> text.contains(constant) && text.contains("TaskCompletion<")))
                    .as("completion of " + task)
                    .isNotEmpty();
            assertThat(source.stream().filter(text -> text.contains(constant) && text.contains("TaskPage")))
                    .as("page of " + task)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void candidateGroupsAreRoles(ProcessModel model) throws IOException {
        var groups = Pattern.compile("camunda:candidateGroups=\"([^\"]*)\"").matcher(Files.readString(model.file()));
        while (groups.find()) {
            assertThat(groups.group(1).split(","))
                    .allMatch(group -> Role.ofKey(group).isPresent());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisions")
    void theEngineReadsTheDecision(Path file) throws IOException {
        var engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var in = Files.newInputStream(file)) {
            var decisions = engine.parseDecisions(in);

            assertThat(decisions)
                    .singleElement()
                    .satisfies(decision ->
                            assertThat(decision.getKey() + ".dmn").isEqualTo(String.valueOf(file.getFileName())));
        }
        assertThat(Files.readString(file)).contains("historyTimeToLive=");
        assertThat(Files.readString(file)).doesNotContain("expressionLanguage");
    }

    @Test
    void theEngineRefusesABrokenDecision() throws IOException {
        var engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        var file = Files.writeString(folder.resolve("broken.dmn"), "<definitions/>");

        assertThatThrownBy(() -> engine.parseDecisions(Files.newInputStream(file)))
                .isNotNull();
    }

    private static List<ProcessModel.Call> missingSteps(ProcessModel model) {
        return model.calls().stream()
                .filter(call -> steps().filter(type -> beanName(type).equals(call.bean()))
                        .flatMap(type -> type.getMethods().stream())
                        .noneMatch(method -> method.getName().equals(call.method())
                                && method.getModifiers().contains(JavaModifier.PUBLIC)
                                && method.getParameters().size() == call.arguments()))
                .toList();
    }

    private static Stream<JavaClass> steps() {
        return HOUSE.stream().filter(type -> type.getSimpleName().endsWith("Steps"));
    }

    private static String beanName(JavaClass type) {
        return type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                + type.getSimpleName().substring(1);
    }

    /** The values of the class in a process package whose KEY is this, nested classes included. */
    private static Set<String> contractOf(String key) {
        var names = new HashSet<String>();
        HOUSE.stream()
                .filter(type -> type.getPackageName().endsWith(".process"))
                .filter(type -> key.equals(value(type, "KEY")))
                .map(JavaClass::reflect)
                .forEach(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses()))
                        .flatMap(each -> Arrays.stream(each.getDeclaredFields()))
                        .filter(field -> field.getType() == String.class)
                        .forEach(field -> names.add(value(field))));
        return names;
    }

    private static String value(JavaClass type, String name) {
        return type.tryGetField(name)
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaField::reflect)
                .map(ProcessModelTests::value)
                .orElse(null);
    }

    private static String value(Field field) {
        try {
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Path> files(String ending) {
        try (var found = Files.walk(FOLDER)) {
            return found
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted(Comparator.naturalOrder())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> sources() throws IOException {
        try (var found = Files.walk(Path.of("src/main/java"))) {
            return found.filter(file -> file.toString().endsWith(".java"))
                    .map(ProcessModelTests::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> messages(String language) throws IOException {
        var all = new Properties();
        try (var found = Files.list(Path.of("src/main/resources/messages"))) {
            for (var file : found.filter(each -> each.toString().matches(".*/[a-z]+" + language + "\\.properties"))
                    .toList()) {
                try (var reader = Files.newBufferedReader(file)) {
                    all.load(reader);
                }
            }
        }
        return all.stringPropertyNames();
    }
}
