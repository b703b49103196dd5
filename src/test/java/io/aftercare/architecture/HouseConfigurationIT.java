package io.aftercare.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariDataSource;
import io.aftercare.support.IntegrationTest;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the running application must be set to, read from the live objects and not from a file. */
@IntegrationTest
class HouseConfigurationIT {

    /** The engine's own expression language and that of the decisions; neither can do more than it is given. */
    private static final Set<String> EXPRESSIONS = Set.of("jsp 2.1 el", "feel", "feel-unary-tests");

    private static final String SCRIPT = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="planted">
              <bpmn:process id="planted-script" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="start" /><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="script" />
                <bpmn:scriptTask id="script" scriptFormat="%s"><bpmn:script>1 + 1</bpmn:script></bpmn:scriptTask>
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Autowired
    private Environment environment;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    DataSource dataSource;

    @Autowired
    TestRestTemplate http;

    @Autowired
    ApplicationContext context;

    @Test
    void theEngineEvaluatesNothingThatIsStoredOrSent() {
        assertThat(engine.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(engine.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(engine.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(engine.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(engine.getDefaultSerializationFormat()).isEqualTo("application/json");
        assertThat(engine.isEnableXxeProcessing()).isFalse();
    }

    @Test
    void theEngineAnswersNoQueryWithoutEnd() {
        assertThat(engine.getQueryMaxResultsLimit()).isEqualTo(1000);
        assertThat(engine.isJobExecutorActivate()).isFalse();
        assertThat(engine.isEnforceHistoryTimeToLive()).isTrue();
    }

    @Test
    void nobodySaysByAHeaderWhereARequestComesFrom() {
        assertThat(environment.getProperty("server.forward-headers-strategy")).isEqualTo("none");
    }

    @Test
    void transactionsReadWhatIsCommitted() {
        assertThat(((HikariDataSource) dataSource).getTransactionIsolation()).isEqualTo("TRANSACTION_READ_COMMITTED");
    }

    @Test
    void noScriptLanguageIsOnTheClassPath() {
        var languages = new TreeSet<String>();
        for (ScriptEngineFactory factory : new ScriptEngineManager().getEngineFactories()) {
            languages.add(factory.getLanguageName().toLowerCase(Locale.ROOT));
        }

        assertThat(languages).isSubsetOf(EXPRESSIONS);
    }

    @Test
    void aModelWithAScriptCannotRun() {
        for (var language : List.of("groovy", "javascript", "python", "ruby")) {
            var deployments = engine.getProcessEngine().getRepositoryService();
            assertThatThrownBy(() -> run(deployments, language))
                    .as(language)
                    .isInstanceOf(ProcessEngineException.class);
        }
    }

    @Test
    void everyApiCallIsDescribed() {
        var described = http.getForObject("/v3/api-docs", JsonNode.class).path("paths");
        var missing = new ArrayList<String>();
        context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(handler -> !handler.getValue().hasMethodAnnotation(Hidden.class))
                .map(Map.Entry::getKey)
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/"))
                        .forEach(path -> mapping.getMethodsCondition().getMethods().stream()
                                .filter(method -> described
                                        .path(path)
                                        .path(method.name().toLowerCase(Locale.ROOT))
                                        .isMissingNode())
                                .forEach(method -> missing.add(method + " " + path))));

        assertThat(described).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    private void run(RepositoryService deployments, String language) {
        var deployment = deployments
                .createDeployment()
                .addString("planted-script.bpmn", SCRIPT.formatted(language))
                .deploy();
        try {
            engine.getProcessEngine().getRuntimeService().startProcessInstanceByKey("planted-script");
        } finally {
            deployments.deleteDeployment(deployment.getId(), true);
        }
    }
}
