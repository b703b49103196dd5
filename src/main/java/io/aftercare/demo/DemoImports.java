package io.aftercare.demo;

import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.ImportTarget.Row;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads master data the way an administrator would: through the imports. */
@Component
@Profile("demo")
class DemoImports {

    private final List<ImportTarget> targets;

    DemoImports(List<ImportTarget> targets) {
        this.targets = targets;
    }

    @Transactional
    public void load(String name, List<Row> rows) {
        var target = targets.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing imports " + name));
        var problems = target.load(rows);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The demo's " + name + " cannot be loaded: " + problems);
        }
    }
}
