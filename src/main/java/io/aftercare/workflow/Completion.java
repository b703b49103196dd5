package io.aftercare.workflow;

import io.aftercare.shared.FieldProblem;
import java.util.List;
import java.util.Map;

/** The answer of a {@link TaskCompletion}. */
public sealed interface Completion {

    /** The task is done; the facts (String, Boolean, Long or ISO date) become process variables. */
    record Done(Map<String, Object> facts) implements Completion {}

    /** The task stays open; the form comes back with these problems at its fields. */
    record Refused(List<FieldProblem> problems) implements Completion {}

    static Completion done() {
        return new Done(Map.of());
    }

    static Completion done(Map<String, Object> facts) {
        return new Done(Map.copyOf(facts));
    }

    static Completion refused(String field, String code, Object... args) {
        return new Refused(List.of(FieldProblem.of(field, code, args)));
    }
}
