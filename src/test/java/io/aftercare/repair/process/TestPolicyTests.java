package io.aftercare.repair.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestPolicyTests {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest(name = "safety {0}, {1} failed tests, {2} others: {3} because {4}")
    @CsvSource({
        "false, 0, 0, NONE, harmless",
        "false, 0, 5, NONE, harmless",
        "true, 0, 1, OTHER, safety-relevant",
        "true, 0, 0, SELF, nobody-else",
        "true, 1, 1, OTHER, failed-before",
        "false, 2, 3, OTHER, failed-before",
        "true, 1, 0, SELF, failed-before-nobody-else",
        "false, 3, 0, SELF, failed-before-nobody-else",
    })
    void saysWhoTests(boolean safety, int failed, int others, String mode, String reason) throws IOException {
        try (var model = getClass().getResourceAsStream("/processes/repair/test-policy.dmn")) {
            var decision = engine.parseDecision("test-policy", model);

            var result = engine.evaluateDecisionTable(
                    decision, Map.of("safetyRelevant", safety, "reworkRound", failed, "otherTechnicians", others));

            assertThat(result.getSingleResult().getEntryMap()).isEqualTo(Map.of("testMode", mode, "reason", reason));
        }
    }
}
