package io.aftercare.workflow;

import io.aftercare.shared.Submissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets submissions that nobody repeats any more, a piece at a time by jobs of their own. */
@Component
class OldSubmissions implements DeferredWork, Chore {

    static final String KIND = "old-submissions";
    private static final String ALL = "all";
    private static final int AT_ONCE = 1000;

    private final Submissions submissions;
    private final Jobs jobs;

    OldSubmissions(Submissions submissions, Jobs jobs) {
        this.submissions = submissions;
        this.jobs = jobs;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String id) {
        submissions.forgetOld(AT_ONCE);
    }

    /** Has a piece of them forgotten, if there are any. */
    @Override
    @Transactional
    public void sweep() {
        if (submissions.anyOld()) {
            jobs.later(KIND, ALL);
        }
    }
}
