package io.aftercare.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.aftercare.workflow.TaskCompletion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What staff of the demo write into the forms of their tasks. */
@Component
@Profile("demo")
class DemoAnswers {

    private final ObjectMapper json;
    private final List<TaskCompletion<?>> completions;
    private final Map<String, Map<String, Object>> answers;

    DemoAnswers(ObjectMapper json, List<TaskCompletion<?>> completions) {
        this.json = json;
        this.completions = completions;
        this.answers = read(json);
    }

    /** The filled form of a task; {@code facts} stand in for the names in braces. */
    Object form(String taskKey, String answer, Map<String, String> facts) {
        var fields = new HashMap<String, Object>();
        answers.get(answer).forEach((field, value) -> fields.put(field, filled(value, facts)));
        return json.convertValue(fields, formType(taskKey));
    }

    private Class<?> formType(String taskKey) {
        return completions.stream()
                .filter(completion -> completion.taskKey().equals(taskKey))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody completes " + taskKey))
                .formType();
    }

    private static Object filled(Object value, Map<String, String> facts) {
        if (value instanceof String text && text.startsWith("{")) {
            return facts.get(text.substring(1, text.length() - 1));
        }
        return value;
    }

    private static Map<String, Map<String, Object>> read(ObjectMapper json) {
        try (var content = new ClassPathResource("demo/answers.json").getInputStream()) {
            return json.readValue(content, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the demo's answers", e);
        }
    }
}
