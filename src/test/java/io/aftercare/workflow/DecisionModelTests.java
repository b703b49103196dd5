package io.aftercare.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each rule of each decision answers, against the record that the code reads the answer into. */
class DecisionModelTests {

    private static final Path TEST_POLICY = Path.of("processes/repair/test-policy.dmn");

    private static final Map<String, String> ANSWERS = Map.of(
            "claim-routing", "io.aftercare.warranty.ClaimRoute",
            "coverage", "io.aftercare.entitlement.CoverageAdvice",
            "goodwill-limit", "io.aftercare.warranty.GoodwillLimit",
            "task-sla", "io.aftercare.workflow.TaskClocks$Answer",
            "test-policy", "io.aftercare.repair.TestChoice$TestPolicy");

    static List<Path> decisions() throws IOException {
        try (var found = Files.walk(Path.of("processes"))) {
            return found.filter(file -> file.toString().endsWith(".dmn"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisions")
    void answersWhatTheCodeCanRead(Path file) throws IOException {
        assertThat(misfits(Files.readString(file))).isEmpty();
    }

    @Test
    void knowsEachAnswerThatTheCodeAsksFor() {
        var asked = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.aftercare").stream()
                        .filter(DecisionModelTests::decides)
                        .flatMap(type -> type.getReferencedClassObjects().stream())
                        .map(ReferencedClassObject::getRawType)
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());

        assertThat(Set.copyOf(ANSWERS.values())).isEqualTo(asked);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    <text>"NONE"</text> | <text>"NOBODY"</text> | NOBODY is no TestMode
                    <text>"NONE"</text> | <text></text>         | a rule without testMode
                    name="testMode"     | name="tester"         | outputs
                    typeRef="string" /> | typeRef="integer" />  | a value that is no integer
                    """)
    void findsAPlantedBreach(String sound, String planted, String breach) throws IOException {
        var model = Files.readString(TEST_POLICY);
        var from = model.indexOf("<output ");
        var outputs = model.substring(from);
        assertThat(outputs).contains(sound);

        assertThat(misfits(model.substring(0, from) + outputs.replace(sound, planted)))
                .anyMatch(misfit -> misfit.contains(breach));
    }

    private static boolean decides(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Decisions.class)
                        && call.getName().equals("decide"));
    }

    private static List<String> misfits(String model) {
        var configuration = new DefaultDmnEngineConfiguration();
        var engine = configuration.buildEngine();
        var misfits = new ArrayList<String>();
        for (var decision : engine.parseDecisions(new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)))) {
            var table = (DmnDecisionTableImpl) decision.getDecisionLogic();
            var answer = answer(decision.getKey());
            var outputs = table.getOutputs().stream()
                    .map(DmnDecisionTableOutputImpl::getOutputName)
                    .toList();
            var components = Arrays.stream(answer.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
            if (!outputs.equals(components)) {
                misfits.add("outputs " + outputs + " for " + components);
            }
            table.getRules()
                    .forEach(rule -> fit(configuration, table, rule, answer).forEach(misfits::add));
        }
        return misfits;
    }

    private static Class<?> answer(String decision) {
        try {
            return Class.forName(ANSWERS.get(decision));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> fit(
            DefaultDmnEngineConfiguration engine,
            DmnDecisionTableImpl table,
            DmnDecisionTableRuleImpl rule,
            Class<?> answer) {
        var values = new LinkedHashMap<String, Object>();
        for (var column = 0; column < table.getOutputs().size(); column++) {
            var output = table.getOutputs().get(column);
            var text = rule.getConclusions().get(column).getExpression();
            if (text == null) {
                return Stream.of(rule.getId() + ": a rule without " + output.getOutputName());
            }
            try {
                values.put(output.getOutputName(), value(engine, output, text));
            } catch (FeelException | DmnEngineException e) {
                return Stream.of(rule.getId() + ": a value that is no "
                        + output.getTypeDefinition().getTypeName());
            }
        }
        try {
            DecisionValues.output(rule.getId(), values, answer);
            return Stream.empty();
        } catch (IllegalStateException e) {
            return Stream.of(e.getMessage() + ": " + e.getCause().getMessage());
        }
    }

    private static Object value(DefaultDmnEngineConfiguration engine, DmnDecisionTableOutputImpl output, String text) {
        Object value = engine.getFeelEngine().evaluateSimpleExpression(text, Variables.emptyVariableContext());
        return output.getTypeDefinition().transform(value).getValue();
    }
}
