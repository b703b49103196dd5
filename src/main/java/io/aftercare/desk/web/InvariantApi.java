package io.aftercare.desk.web;

import io.aftercare.workflow.Invariants;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether all is well, by the product's own laws. */
@Tag(name = "Administration")
@RestController
class InvariantApi {

    private final Invariants invariants;

    InvariantApi(Invariants invariants) {
        this.invariants = invariants;
    }

    @Schema(name = "Invariants")
    record Answer(boolean holds, List<Law> laws) {}

    /** @param violations at most 100 lines */
    @Schema(name = "Law")
    record Law(String law, boolean holds, List<String> violations) {}

    @Operation(summary = "Check every law that must always hold")
    @GetMapping("/api/v1/admin/invariants")
    Answer check() {
        var laws = invariants.check().stream()
                .map(finding -> new Law(finding.law(), finding.holds(), finding.violations()))
                .toList();
        return new Answer(laws.stream().allMatch(Law::holds), laws);
    }
}
