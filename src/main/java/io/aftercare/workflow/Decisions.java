package io.aftercare.workflow;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * Evaluates DMN decisions and remembers each evaluation: decision, version, inputs, outputs. A version of a decision
 * gives the same outputs for the same inputs for ever, dates being inputs too, so the engine is not asked twice: it
 * parses every expression of the table each time.
 */
@Component
public class Decisions {

    private static final int ANSWERS_KEPT = 2_000;

    private final DecisionService engine;
    private final LatestDecisions latest;
    private final DecisionRecords records;
    private final ConcurrentLruCache<Question, Map<String, Object>> answers =
            new ConcurrentLruCache<>(ANSWERS_KEPT, this::evaluate);

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
        var outputs = answers.get(new Question(decision, version.id(), inputs));
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

    private Map<String, Object> evaluate(Question question) {
        var result = engine.evaluateDecisionById(question.versionId())
                .variables(question.inputs())
                .evaluate();
        if (result.size() != 1) {
            throw new IllegalStateException("Decision " + question.decision() + " gave " + result.size()
                    + " results for " + question.inputs() + ", exactly one is needed");
        }
        return Collections.unmodifiableMap(result.getSingleResult().getEntryMap());
    }

    private record Question(String decision, String versionId, Map<String, Object> inputs) {}
}
