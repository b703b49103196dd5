package io.aftercare.imports;

import io.aftercare.shared.ImportTarget;
import io.aftercare.shared.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What can be loaded. */
@Component
class ImportTargets {

    private final Map<String, ImportTarget> targets = new TreeMap<>();

    ImportTargets(List<ImportTarget> targets) {
        targets.forEach(target -> this.targets.put(target.name(), target));
    }

    /** @throws NotFoundException if nothing can be loaded under that name */
    ImportTarget get(String name) {
        var target = targets.get(name);
        if (target == null) {
            throw new NotFoundException("import of " + name);
        }
        return target;
    }

    List<String> names() {
        return List.copyOf(targets.keySet());
    }
}
