package io.aftercare.workflow;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every module whether its laws hold. */
@Component
public class Invariants {

    private final ObjectProvider<InvariantCheck> checks;

    Invariants(ObjectProvider<InvariantCheck> checks) {
        this.checks = checks;
    }

    /** All laws with what breaks them, in alphabetical order. */
    public List<Finding> check() {
        return checks.stream()
                .map(check -> new Finding(check.law(), check.violations()))
                .sorted(Comparator.comparing(Finding::law))
                .toList();
    }

    /** @param violations what breaks the law, at most 100 lines; empty if it holds */
    public record Finding(String law, List<String> violations) {

        public boolean holds() {
            return violations.isEmpty();
        }
    }
}
