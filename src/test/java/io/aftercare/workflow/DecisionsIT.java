package io.aftercare.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.aftercare.support.IntegrationTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DecisionsIT {

    private static final String SEASON = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                id="season_definitions" name="season" namespace="tests">
              <decision id="test-season" name="Season" camunda:historyTimeToLive="P1D">
                <decisionTable id="season_table" hitPolicy="COLLECT">
                  <input id="i1"><inputExpression id="e1" typeRef="date"><text>day</text></inputExpression></input>
                  <input id="i2"><inputExpression id="e2" typeRef="integer"><text>degrees</text></inputExpression></input>
                  <input id="i3"><inputExpression id="e3" typeRef="boolean"><text>open</text></inputExpression></input>
                  <output id="o1" name="priority" typeRef="string" />
                  <output id="o2" name="hours" typeRef="integer" />
                  <output id="o3" name="heated" typeRef="boolean" />
                  <rule id="r1">
                    <inputEntry id="r1i1"><text>&gt;= date("2026-12-01")</text></inputEntry>
                    <inputEntry id="r1i2"><text>&lt; 5</text></inputEntry>
                    <inputEntry id="r1i3"><text>true</text></inputEntry>
                    <outputEntry id="r1o1"><text>"HIGH"</text></outputEntry>
                    <outputEntry id="r1o2"><text>12</text></outputEntry>
                    <outputEntry id="r1o3"><text>true</text></outputEntry>
                  </rule>
                  <rule id="r2">
                    <inputEntry id="r2i1"><text>&lt; date("2026-12-01")</text></inputEntry>
                    <inputEntry id="r2i2"><text></text></inputEntry>
                    <inputEntry id="r2i3"><text></text></inputEntry>
                    <outputEntry id="r2o1"><text>"COSY"</text></outputEntry>
                    <outputEntry id="r2o2"><text>3</text></outputEntry>
                    <outputEntry id="r2o3"><text>false</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;
    private static final LocalDate WINTER = LocalDate.of(2026, 12, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 30);

    @Autowired
    private Decisions decisions;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private DecisionService engine;

    private final String caseNumber = UUID.randomUUID().toString();

    @BeforeEach
    void deploy() {
        repository
                .createDeployment()
                .name("season")
                .addString("season.dmn", SEASON)
                .enableDuplicateFiltering(true)
                .deploy();
    }

    @Test
    void carriesDaysNumbersAndTruthValuesInAndEnumsOut() {
        var mood = decisions.decide("test-season", null, new Weather(WINTER, 2, true), Mood.class);

        assertThat(mood).isEqualTo(new Mood(Priority.HIGH, 12, true));
        assertThat(decisions.ofCase(caseNumber)).isEmpty();
    }

    @Test
    void remembersWhatIsNeededToDecideAgain() {
        decisions.decide("test-season", caseNumber, new Weather(WINTER, 2, true), Mood.class);

        assertThat(decisions.ofCase(caseNumber)).singleElement().satisfies(known -> {
            assertThat(known.decision()).isEqualTo("test-season");
            assertThat(known.inputs()).isEqualTo("{\"day\":\"2026-12-01\",\"degrees\":2,\"open\":true}");
            assertThat(known.outputs()).contains("\"priority\":\"HIGH\"", "\"hours\":12", "\"heated\":true");
            var again = engine.evaluateDecisionTableByKey(known.decision())
                    .version(known.version())
                    .variables(Map.of("day", WINTER, "degrees", 2, "open", true))
                    .evaluate();
            assertThat(again.getSingleResult()).containsEntry("hours", 12);
        });
    }

    @Test
    void refusesADecisionWithoutExactlyOneAnswer() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> decisions.decide("test-season", caseNumber, new Weather(WINTER, 20, true), Mood.class));
        assertThat(decisions.ofCase(caseNumber)).isEmpty();
    }

    @Test
    void refusesAnAnswerThatDoesNotFit() {
        assertThatIllegalStateException()
                .isThrownBy(() -> decisions.decide("test-season", caseNumber, new Weather(AUTUMN, 2, true), Mood.class))
                .withMessageContaining("COSY");
        assertThatIllegalStateException()
                .isThrownBy(() -> decisions.decide("no-such", null, new Weather(AUTUMN, 2, true), Mood.class));
    }

    @Test
    void asksANewVersionAsSoonAsItIsDeployed() {
        decisions.decide("test-season", caseNumber, new Weather(WINTER, 2, true), Mood.class);
        var before = decisions.ofCase(caseNumber).get(0).version();

        repository
                .createDeployment()
                .name("season")
                .addString("season.dmn", SEASON.replace("<text>12</text>", "<text>13</text>"))
                .deploy();

        assertThat(decisions.decide("test-season", caseNumber, new Weather(WINTER, 2, true), Mood.class))
                .isEqualTo(new Mood(Priority.HIGH, 13, true));
        assertThat(decisions.ofCase(caseNumber).get(1).version()).isEqualTo(before + 1);
    }

    @Test
    void hasAClockForEveryTaskAndPriority() {
        for (var priority : Priority.values()) {
            var clock = decisions.decide(
                    "task-sla", null, new TaskClocks.Question("user_anything", priority), TaskClocks.Answer.class);
            assertThat(clock.businessHours()).isPositive();
        }
    }

    record Weather(LocalDate day, int degrees, boolean open) {}

    record Mood(Priority priority, int hours, boolean heated) {}
}
