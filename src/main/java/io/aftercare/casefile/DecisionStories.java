package io.aftercare.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.aftercare.workflow.DecisionRecord;
import io.aftercare.workflow.Decisions;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Explains the decisions that tables took for a case, from what was stored when they were taken. A decision's name is the
 * message {@code decision.<id>}, that of an input or output {@code decision.<id>.<name>}, that of a value
 * {@code decision.<id>.<name>.<value>}.
 */
@Component
public class DecisionStories {

    private static final TypeReference<LinkedHashMap<String, Object>> VALUES = new TypeReference<>() {};

    private final Decisions decisions;
    private final ObjectMapper json;
    private final MessageSource messages;

    DecisionStories(Decisions decisions, ObjectMapper json, MessageSource messages) {
        this.decisions = decisions;
        this.json = json;
        this.messages = messages;
    }

    /** Oldest first. */
    public List<DecisionStory> of(String caseNumber, ZoneId zone, Locale locale) {
        return decisions.ofCase(caseNumber).stream()
                .map(record -> story(record, zone, locale))
                .toList();
    }

    private DecisionStory story(DecisionRecord record, ZoneId zone, Locale locale) {
        var key = "decision." + record.decision();
        return new DecisionStory(
                record.decision(),
                word(key, record.decision(), locale),
                record.version(),
                record.decidedAt().atZone(zone),
                facts(key, read(record.inputs()), locale),
                facts(key, read(record.outputs()), locale));
    }

    private List<DecisionStory.Fact> facts(String key, Map<String, Object> values, Locale locale) {
        return values.entrySet().stream()
                .map(value -> new DecisionStory.Fact(
                        word(key + "." + value.getKey(), value.getKey(), locale),
                        value(key + "." + value.getKey(), value.getValue(), locale)))
                .toList();
    }

    private String value(String key, Object value, Locale locale) {
        if (value instanceof Boolean truth) {
            return word(truth ? "decision.yes" : "decision.no", value.toString(), locale);
        }
        return value == null ? "–" : word(key + "." + value, value.toString(), locale);
    }

    private String word(String key, String otherwise, Locale locale) {
        return messages.getMessage(key, null, otherwise, locale);
    }

    private Map<String, Object> read(String values) {
        try {
            return json.readValue(values, VALUES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read a stored decision: " + values, e);
        }
    }
}
