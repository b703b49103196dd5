package io.aftercare.workflow;

import java.util.List;

/** One law that must always hold. All checks run at {@code GET /api/v1/admin/invariants} and in the tests. */
public interface InvariantCheck {

    /** The law in one sentence. */
    String law();

    /** What breaks it, one line each, at most 100; empty if it holds. */
    List<String> violations();
}
