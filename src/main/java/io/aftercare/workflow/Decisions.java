package io.aftercare.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Evaluates DMN decisions and remembers each evaluation: decision, version, inputs, outputs. */
@Component
public class Decisions {

    private final DecisionService engine;
    private final LatestDecisions latest;
    private final DecisionRecords records;

    Decisions(DecisionService engine, LatestDecisions latest, DecisionRecords records) {
        this.engine = engine;
        this.latest = latest;
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
        var version = latest.of(decision);
        var inputs = DecisionValues.inputs(input);
        var outputs = evaluate(decision, version, inputs);
        var answer = DecisionValues.output(decision, outputs, output);
        if (caseNumber != null) {
            records.remember(decision, version.number(), caseNumber, inputs, outputs);
        }
        return answer;
    }

    /** What was decided for this case, oldest first, with all that is needed to decide it again. */
    public List<DecisionRecord> ofCase(String caseNumber) {
        return records.ofCase(caseNumber);
    }

    private Map<String, Object> evaluate(String decision, LatestDecisions.Version version, Map<String, Object> inputs) {
        var result = engine.evaluateDecisionById(version.id()).variables(inputs).evaluate();
        if (result.size() != 1) {
            throw new IllegalStateException("Decision " + decision + " gave " + result.size() + " results for " + inputs
                    + ", exactly one is needed");
        }
        return result.getSingleResult().getEntryMap();
    }
}
