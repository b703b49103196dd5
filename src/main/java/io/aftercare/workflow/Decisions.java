package io.aftercare.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Evaluates DMN decisions and remembers each evaluation: decision, version, inputs, outputs. */
@Component
public class Decisions {

    private final DecisionService engine;
    private final RepositoryService repository;
    private final DecisionRecords records;

    Decisions(DecisionService engine, RepositoryService repository, DecisionRecords records) {
        this.engine = engine;
        this.repository = repository;
        this.records = records;
    }

    /**
     * @param decision   id of the decision, such as {@code coverage}
     * @param caseNumber the case it was asked for; null for none (then nothing is remembered)
     * @param input      a record whose components are the decision's inputs by name; a {@code LocalDate} is a FEEL date,
     *                   an enum its constant's name
     * @param output     a record whose components are the decision's outputs by name; enums by constant name,
     *                   numbers as int or long
     * @throws IllegalStateException if no rule or more than one applies, or an output does not fit
     */
    public <T> T decide(String decision, String caseNumber, Record input, Class<T> output) {
        var definition = latest(decision);
        var inputs = DecisionValues.inputs(input);
        var outputs = evaluate(definition, inputs);
        var answer = DecisionValues.output(decision, outputs, output);
        if (caseNumber != null) {
            records.remember(decision, definition.getVersion(), caseNumber, inputs, outputs);
        }
        return answer;
    }

    /** What was decided for this case, oldest first, with all that is needed to decide it again. */
    public List<DecisionRecord> ofCase(String caseNumber) {
        return records.ofCase(caseNumber);
    }

    private DecisionDefinition latest(String decision) {
        var definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult();
        if (definition == null) {
            throw new IllegalStateException("There is no decision " + decision);
        }
        return definition;
    }

    private Map<String, Object> evaluate(DecisionDefinition definition, Map<String, Object> inputs) {
        var result = engine.evaluateDecisionById(definition.getId())
                .variables(inputs)
                .evaluate();
        if (result.size() != 1) {
            throw new IllegalStateException("Decision " + definition.getKey() + " gave " + result.size()
                    + " results for " + inputs + ", exactly one is needed");
        }
        return result.getSingleResult().getEntryMap();
    }
}
